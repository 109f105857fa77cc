package org.yichuang.disbursement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yichuang.kernel.step.Subject;

/** One file from the bank about the account of a pool. */
@Entity
@Table(name = "bank_statement")
public class BankStatement {
    public static final String KIND = "bank-statement";
    @Id private Long id;
    @Column(name = "pool_id") private long poolId;
    @Column(name = "division_path") private String divisionPath;
    @Column(name = "layout_key") private String layoutKey;
    @Column(name = "layout_version") private String layoutVersion;
    @Column(name = "file_digest", columnDefinition = "char(64)") private String fileDigest;
    @Column(name = "lines_total") private int linesTotal;
    @Column(name = "lines_known") private int linesKnown;
    @Column(name = "imported_by") private long importedBy;
    @Column(name = "imported_at") private Instant importedAt;

    protected BankStatement() { }

    /** @param known so many lines had come with an earlier file */
    public BankStatement(long id, long poolId, String divisionPath, StatementLayout layout, String digest, int total, int known, long account, Instant now) {
        this.id = id;
        this.poolId = poolId;
        this.divisionPath = divisionPath;
        this.layoutKey = layout.key();
        this.layoutVersion = layout.version();
        this.fileDigest = digest;
        this.linesTotal = total;
        this.linesKnown = known;
        this.importedBy = account;
        this.importedAt = now;
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    public long id() {
        return id;
    }

    public long poolId() {
        return poolId;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public String layoutKey() {
        return layoutKey;
    }

    public int linesTotal() {
        return linesTotal;
    }

    public int linesKnown() {
        return linesKnown;
    }

    public long importedBy() {
        return importedBy;
    }

    public Instant importedAt() {
        return importedAt;
    }
}
