package org.yichuang.decision.domain;

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
import org.yichuang.decision.DecisionProblem;
import org.yichuang.decision.DecisionStatus;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;

/** One decision document of a call: drafted and proposed by an officer, approved by the lead exactly as it was proposed. */
@Entity
@Table(name = "decision")
public class Decision implements Stateful<DecisionStatus> {
    public static final String KIND = "decision";
    @Id private Long id;
    @Column(name = "call_id", updatable = false) private long callId;
    @Column(name = "number_no", updatable = false) private int number;
    @Column(name = "rule_book_id") private long ruleBookId;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(12)") private DecisionStatus status;
    @Column(name = "status_reason") private String statusReason;
    @Column(columnDefinition = "longtext") private String content;
    @JdbcTypeCode(SqlTypes.CHAR) @Column(name = "content_hash", length = 64) private String contentHash;
    @Column(name = "hash_algorithm") private String hashAlgorithm;
    @Column(name = "created_by", updatable = false) private long createdBy;
    @Column(name = "created_at", updatable = false) private Instant createdAt;
    @Column(name = "proposed_by") private Long proposedBy;
    @Column(name = "proposed_at") private Instant proposedAt;
    @Column(name = "approved_by") private Long approvedBy;
    @Column(name = "approved_at") private Instant approvedAt;
    @Column(name = "reserve_until") private Instant reserveUntil;
    @Column(name = "announced_at") private Instant announcedAt;
    private Byte live;
    @Version private long version;

    protected Decision() { }

    public Decision(long callId, int number, String divisionPath, DecisionContent content, long createdBy, Instant now) {
        this.id = Ids.next();
        this.callId = callId;
        this.number = number;
        this.divisionPath = divisionPath;
        this.status = DecisionStatus.DRAFT;
        this.live = 1;
        this.createdBy = createdBy;
        this.createdAt = now;
        write(content);
    }

    /** Only a draft is written to; the service asks first. */
    public void write(DecisionContent newContent) {
        this.ruleBookId = newContent.ruleBookId();
        this.content = Json.write(newContent);
        this.contentHash = newContent.hash();
        this.hashAlgorithm = Digest.ALGORITHM;
    }

    public void proposedBy(long accountId, Instant now) {
        this.proposedBy = accountId;
        this.proposedAt = now;
    }

    /** Whoever drafted or proposed it is not the one who approves it. */
    public void approvedBy(long accountId, Instant now, Instant reserveEnds) {
        if (accountId == createdBy || proposedBy != null && accountId == proposedBy) throw DecisionProblem.OWN_PROPOSAL.refuse();
        this.approvedBy = accountId;
        this.approvedAt = now;
        this.reserveUntil = reserveEnds;
    }

    public void announced(Instant now) {
        this.announcedAt = now;
    }

    @Override
    public void become(Move<DecisionStatus> move) {
        this.status = move.to();
        this.statusReason = move.reason();
        this.live = status == DecisionStatus.APPROVED || status == DecisionStatus.DISCARDED ? null : (byte) 1;
    }

    @Override
    public DecisionStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject(KIND, id);
    }

    public DecisionContent content() {
        return Json.read(content, DecisionContent.class);
    }

    public long id() {
        return id;
    }

    public long callId() {
        return callId;
    }

    public int number() {
        return number;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public String statusReason() {
        return statusReason;
    }

    public String contentHash() {
        return contentHash;
    }

    public long createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Long proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Long approvedBy() {
        return approvedBy;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    public Instant reserveUntil() {
        return reserveUntil;
    }

    public Instant announcedAt() {
        return announcedAt;
    }

    public long version() {
        return version;
    }
}
