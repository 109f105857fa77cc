package org.yichuang.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yichuang.application.ApplicationProblem;
import org.yichuang.application.RefusalObjectionStatus;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;

/** The applicant says that a refusal was wrong; somebody other than the one who refused decides. */
@Entity
@Table(name = "application_objection")
public class RefusalObjection implements Stateful<RefusalObjectionStatus> {
    public static final String KIND = "refusal-objection";
    @Id private Long id;
    @Column(name = "application_id", updatable = false) private long applicationId;
    @Column(name = "check_id", updatable = false) private long checkId;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private RefusalObjectionStatus status;
    @Column(updatable = false) private String words;
    @Column(name = "raised_by", updatable = false) private long raisedBy;
    @Column(name = "raised_by_name", updatable = false) private String raisedByName;
    @Column(name = "raised_at", updatable = false) private Instant raisedAt;
    @Column(name = "refused_by", updatable = false) private long refusedBy;
    @Column(name = "decision_words") private String decisionWords;
    @Column(name = "decided_by") private Long decidedBy;
    @Column(name = "decided_by_name") private String decidedByName;
    @Column(name = "decided_at") private Instant decidedAt;
    @Version private long version;

    protected RefusalObjection() { }

    public RefusalObjection(Application application, ApplicationCheck refusal, String words, Actor by, Instant now) {
        this.id = Ids.next();
        this.applicationId = application.id();
        this.checkId = refusal.id();
        this.status = RefusalObjectionStatus.RECEIVED;
        this.words = words;
        this.raisedBy = by.accountId();
        this.raisedByName = by.name();
        this.raisedAt = now;
        this.refusedBy = refusal.checkedBy();
    }

    /** The handler takes it in hand: never the one who refused. */
    public void decidedBy(Actor handler) {
        if (handler.accountId() == refusedBy) throw ApplicationProblem.OWN_REFUSAL.refuse();
        this.decidedBy = handler.accountId();
        this.decidedByName = handler.name();
    }

    @Override
    public void become(Move<RefusalObjectionStatus> move) {
        status = move.to();
        decisionWords = move.reason();
        decidedAt = move.at();
    }

    @Override
    public RefusalObjectionStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject(KIND, id);
    }

    public long id() {
        return id;
    }

    public long applicationId() {
        return applicationId;
    }

    public long checkId() {
        return checkId;
    }

    public long refusedBy() {
        return refusedBy;
    }

    public String words() {
        return words;
    }

    public String raisedByName() {
        return raisedByName;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    /** Null while it is open. */
    public String decisionWords() {
        return decisionWords;
    }

    public String decidedByName() {
        return decidedByName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public long version() {
        return version;
    }
}
