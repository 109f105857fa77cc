package org.yichuang.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.yichuang.gate.Finding;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.id.Ids;

/** An officer looked into a condition that no register could tell, and says on what grounds it is met. */
@Entity
@Immutable
@Table(name = "application_examination")
public class Examination {
    @Id private Long id;
    @Column(name = "application_id") private long applicationId;
    @Column(name = "submission_id") private long submissionId;
    @Column(name = "gate_answer_id") private long gateAnswerId;
    @Column(name = "rule_id") private String ruleId;
    private String party;
    private String words;
    @Column(name = "examined_by") private long examinedBy;
    @Column(name = "examined_by_name") private String examinedByName;
    @Column(name = "examined_at") private Instant examinedAt;

    protected Examination() { }

    public Examination(Submission submission, long gateAnswerId, Finding finding, String words, Actor by, Instant now) {
        this.id = Ids.next();
        this.applicationId = submission.applicationId();
        this.submissionId = submission.id();
        this.gateAnswerId = gateAnswerId;
        this.ruleId = finding.condition().ruleId();
        this.party = finding.condition().party();
        this.words = words;
        this.examinedBy = by.accountId();
        this.examinedByName = by.name();
        this.examinedAt = now;
    }

    public boolean concerns(Finding finding) {
        return ruleId.equals(finding.condition().ruleId()) && party.equals(finding.condition().party());
    }

    public String ruleId() {
        return ruleId;
    }

    public String party() {
        return party;
    }

    public String words() {
        return words;
    }

    public String examinedByName() {
        return examinedByName;
    }

    public Instant examinedAt() {
        return examinedAt;
    }
}
