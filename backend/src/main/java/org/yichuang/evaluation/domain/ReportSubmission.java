package org.yichuang.evaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Digest;

/** What was handed in: content, what activities added up to at that moment, the files, under a hash. */
@Entity
@Table(name = "report_submission")
public class ReportSubmission {
    @Id private Long id;
    @Column(name = "report_id", updatable = false) private long reportId;
    @Column(updatable = false) private int number;
    @Column(updatable = false, columnDefinition = "longtext") private String snapshot;
    @Column(updatable = false) private String algorithm;
    @Column(updatable = false, columnDefinition = "char(64)") @JdbcTypeCode(SqlTypes.CHAR) private String hash;
    @Column(updatable = false) private boolean late;
    @Column(name = "submitted_by_name", updatable = false) private String submittedByName;
    @Column(name = "submitted_at", updatable = false) private Instant submittedAt;

    protected ReportSubmission() { }

    public ReportSubmission(Report report, int number, String snapshot, String byName, Instant at) {
        this.id = Ids.next();
        this.reportId = report.id();
        this.number = number;
        this.snapshot = snapshot;
        this.algorithm = Digest.ALGORITHM;
        this.hash = Digest.sha256(snapshot);
        this.late = report.isLate();
        this.submittedByName = byName;
        this.submittedAt = at;
    }

    public int number() {
        return number;
    }

    public String snapshot() {
        return snapshot;
    }

    public String hash() {
        return hash;
    }

    public boolean isLate() {
        return late;
    }

    public String submittedByName() {
        return submittedByName;
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}
