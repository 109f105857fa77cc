package org.yichuang.expense.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yichuang.kernel.id.Ids;

/** A file that proves a claim, known by the hash of its content in all projects. */
@Entity
@Table(name = "claim_file")
public class ClaimFile {
    @Id private Long id;
    @Column(name = "claim_id", updatable = false) private long claimId;
    @Column(name = "document_id", updatable = false) private long documentId;
    @Column(updatable = false, columnDefinition = "char(64)") @JdbcTypeCode(SqlTypes.CHAR) private String sha256;

    protected ClaimFile() { }

    public ClaimFile(long claimId, long documentId, String sha256) {
        this.id = Ids.next();
        this.claimId = claimId;
        this.documentId = documentId;
        this.sha256 = sha256;
    }

    public long claimId() {
        return claimId;
    }

    public String sha256() {
        return sha256;
    }
}
