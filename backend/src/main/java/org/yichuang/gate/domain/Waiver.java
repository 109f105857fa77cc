package org.yichuang.gate.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.yichuang.gate.GateAnswer;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;

/** The bureau lead lets one condition of one gate pass for one subject until a day, and says why. */
@Entity
@Table(name = "waiver")
public class Waiver implements Stateful<WaiverStatus> {
    @Id private Long id;
    @Column(name = "answer_id", updatable = false) private long answerId;
    @Column(updatable = false) private String gate;
    @Column(name = "subject_kind", updatable = false) private String subjectKind;
    @Column(name = "subject_id", updatable = false) private long subjectId;
    @Column(name = "rule_id", updatable = false) private String ruleId;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Column(updatable = false) private String reason;
    @Column(name = "author_id", updatable = false) private long authorId;
    @Column(name = "granted_at", updatable = false) private Instant grantedAt;
    @Column(name = "ends_at", updatable = false) private Instant endsAt;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(12)") private WaiverStatus status;
    @Column(name = "withdrawn_at") private Instant withdrawnAt;
    @Column(name = "withdrawal_reason") private String withdrawalReason;
    @Version private long version;

    protected Waiver() { }

    public Waiver(GateAnswer answer, Subject about, String ruleId, String reason, long authorId, Instant now, Instant endsAt) {
        this.id = Ids.next();
        this.answerId = answer.id();
        this.gate = answer.gate();
        this.subjectKind = about.kind();
        this.subjectId = about.id();
        this.ruleId = ruleId;
        this.divisionPath = answer.divisionPath();
        this.reason = reason;
        this.authorId = authorId;
        this.grantedAt = now;
        this.endsAt = endsAt;
        this.status = WaiverStatus.IN_FORCE;
    }

    @Override
    public void become(Move<WaiverStatus> move) {
        status = move.to();
        withdrawnAt = move.at();
        withdrawalReason = move.reason();
    }

    @Override
    public WaiverStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject("waiver", id);
    }

    public long id() {
        return id;
    }

    public long answerId() {
        return answerId;
    }

    public String gate() {
        return gate;
    }

    public Subject about() {
        return new Subject(subjectKind, subjectId);
    }

    public String ruleId() {
        return ruleId;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public String reason() {
        return reason;
    }

    public long authorId() {
        return authorId;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public String withdrawalReason() {
        return withdrawalReason;
    }

    public long version() {
        return version;
    }
}
