package org.yichuang.gate.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.yichuang.gate.Finding;
import org.yichuang.gate.GateAnswer;
import org.yichuang.gate.Verdict;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Subject;

/** An answer as it was given; the service may add such rows and read them, nothing else. */
@Entity
@Immutable
@Table(name = "gate_answer")
public class StoredAnswer {
    @Id private Long id;
    private String gate;
    @Column(name = "subject_kind") private String subjectKind;
    @Column(name = "subject_id") private long subjectId;
    @Column(name = "division_path") private String divisionPath;
    @Column(name = "organisation_id") private Long organisationId;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(12)") private Verdict verdict;
    @Column(name = "asked_by") private Long askedBy;
    @Column(name = "asked_at") private Instant askedAt;

    protected StoredAnswer() { }

    public StoredAnswer(GateAnswer answer, Long askedBy) {
        this.id = Ids.next();
        this.gate = answer.gate();
        this.subjectKind = answer.subject().kind();
        this.subjectId = answer.subject().id();
        this.divisionPath = answer.divisionPath();
        this.organisationId = answer.organisationId();
        this.verdict = answer.verdict();
        this.askedBy = askedBy;
        this.askedAt = answer.askedAt();
    }

    public GateAnswer with(List<Finding> findings) {
        return new GateAnswer(id, gate, subject(), divisionPath, organisationId, askedAt, verdict, findings);
    }

    public long id() {
        return id;
    }

    public String gate() {
        return gate;
    }

    public Subject subject() {
        return new Subject(subjectKind, subjectId);
    }

    public String divisionPath() {
        return divisionPath;
    }

    public Long organisationId() {
        return organisationId;
    }
}
