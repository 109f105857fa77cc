package org.yichuang.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Digest;

/** What was handed in: the sealed content, its hash, the receipt number and the server's instant. Never changed. */
@Entity
@Table(name = "application_submission")
public class Submission {
    @Id private Long id;
    @Column(name = "application_id", nullable = false) private long applicationId;
    @Column(name = "receipt_no", nullable = false) private String receiptNo;
    @Column(name = "version", nullable = false) private long version;
    @Column(name = "snapshot", nullable = false, columnDefinition = "longtext") private String snapshot;
    @Column(name = "algorithm", nullable = false) private String algorithm;
    @Column(name = "hash", nullable = false) private String hash;
    @Column(name = "rule_book_id") private Long ruleBookId;
    @Column(name = "host_id") private Long hostId;
    @Column(name = "gate_answer_id") private Long gateAnswerId;
    @Column(name = "submitted_by", nullable = false) private long submittedBy;
    @Column(name = "submitted_at", nullable = false) private Instant submittedAt;

    protected Submission() { }

    public Submission(long applicationId, String receiptNo, long version, String snapshot, long ruleBookId, Long hostId, long gateAnswerId,
                      long submittedBy, Instant submittedAt) {
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.receiptNo = receiptNo;
        this.version = version;
        this.snapshot = snapshot;
        this.algorithm = Digest.ALGORITHM;
        this.hash = Digest.sha256(snapshot);
        this.ruleBookId = ruleBookId;
        this.hostId = hostId;
        this.gateAnswerId = gateAnswerId;
        this.submittedBy = submittedBy;
        this.submittedAt = submittedAt;
    }

    public long id() {
        return id;
    }

    /** The rules it was handed in under; null for one of before they were sealed with it. */
    public Long ruleBookId() {
        return ruleBookId;
    }

    /** The host that confirmed it; null without. */
    public Long hostId() {
        return hostId;
    }

    /** What the gate said when it was handed in. */
    public Long gateAnswerId() {
        return gateAnswerId;
    }

    public long applicationId() {
        return applicationId;
    }

    public String receiptNo() {
        return receiptNo;
    }

    public long version() {
        return version;
    }

    /** What was handed in, word for word. */
    public String snapshot() {
        return snapshot;
    }

    public String hash() {
        return hash;
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}
