package org.yichuang.award.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.yichuang.award.AwardProblem;
import org.yichuang.call.rules.SanctionRules.Ground;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.time.BusinessClock;

/** A termination on its way: noticed with its ground, answered by the organisation, decided by the bureau lead. */
@Entity
@Table(name = "project_termination")
public class Termination {
    public static final String TERMINATED = "TERMINATED";
    public static final String DROPPED = "DROPPED";
    @Id private Long id;
    @Column(name = "project_id", updatable = false) private long projectId;
    private Byte open = 1;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)", updatable = false) private Ground ground;
    @Column(updatable = false) private String words;
    @Column(name = "noticed_by", updatable = false) private long noticedBy;
    @Column(name = "noticed_by_name", updatable = false) private String noticedByName;
    @Column(name = "noticed_at", updatable = false) private Instant noticedAt;
    @Column(name = "statement_by", updatable = false) private LocalDate statementBy;
    private String statement;
    @Column(name = "stated_by_name") private String statedByName;
    @Column(name = "stated_at") private Instant statedAt;
    private String outcome;
    @Column(name = "decision_words") private String decisionWords;
    @Column(name = "decided_by_name") private String decidedByName;
    @Column(name = "decided_at") private Instant decidedAt;

    protected Termination() { }

    public Termination(long projectId, Ground ground, String words, LocalDate statementBy, Actor by, Instant now) {
        this.id = Ids.next();
        this.projectId = projectId;
        this.ground = ground;
        this.words = words;
        this.statementBy = statementBy;
        this.noticedBy = by.accountId();
        this.noticedByName = by.name();
        this.noticedAt = now;
    }

    public void state(String said, Actor by, Instant now) {
        statement = said;
        statedByName = by.name();
        statedAt = now;
    }

    /** Not before the organisation has spoken or its time to speak is over. */
    public void decide(boolean terminate, String said, Actor by, Instant now) {
        if (statement == null && now.isBefore(BusinessClock.endOf(statementBy))) throw AwardProblem.STATEMENT_TIME_RUNS.with("until", statementBy);
        outcome = terminate ? TERMINATED : DROPPED;
        open = null;
        decisionWords = said;
        decidedByName = by.name();
        decidedAt = now;
    }

    public boolean isOpen() {
        return open != null;
    }

    public Ground ground() {
        return ground;
    }

    public String words() {
        return words;
    }

    public String noticedByName() {
        return noticedByName;
    }

    public Instant noticedAt() {
        return noticedAt;
    }

    public LocalDate statementBy() {
        return statementBy;
    }

    public String statement() {
        return statement;
    }

    public Instant statedAt() {
        return statedAt;
    }

    public String outcome() {
        return outcome;
    }

    public String decisionWords() {
        return decisionWords;
    }

    public String decidedByName() {
        return decidedByName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
