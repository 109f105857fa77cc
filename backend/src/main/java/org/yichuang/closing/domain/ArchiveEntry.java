package org.yichuang.closing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yichuang.kernel.id.Ids;

/** One paper or file of an archive. */
@Entity
@Table(name = "archive_entry")
public class ArchiveEntry {
    @Id private Long id;
    @Column(name = "archive_id", updatable = false) private long archiveId;
    @Column(updatable = false) private String path;
    @Column(updatable = false, columnDefinition = "longtext") private String content;
    @Column(name = "document_id", updatable = false) private Long documentId;
    @Column(updatable = false) private long bytes;
    @Column(updatable = false, columnDefinition = "char(64)") @JdbcTypeCode(SqlTypes.CHAR) private String sha256;

    protected ArchiveEntry() { }

    public ArchiveEntry(long archiveId, Paper paper) {
        this.id = Ids.next();
        this.archiveId = archiveId;
        this.path = paper.path();
        this.content = paper.content();
        this.documentId = paper.documentId();
        this.bytes = paper.bytes();
        this.sha256 = paper.sha256();
    }

    public String path() {
        return path;
    }

    /** Null for a file. */
    public String content() {
        return content;
    }

    /** Null for words. */
    public Long documentId() {
        return documentId;
    }

    public long bytes() {
        return bytes;
    }

    public String sha256() {
        return sha256;
    }
}
