package org.yichuang.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yichuang.kernel.id.Ids;

/** What a section held in one version. Only ever added: the history of a draft can be read but not changed. */
@Entity
@Table(name = "application_revision")
public class SectionRevision {
    @Id private Long id;
    @Column(name = "application_id", nullable = false) private long applicationId;
    @Column(name = "section_key", nullable = false) private String key;
    @Column(name = "version", nullable = false) private long version;
    @Column(name = "content", nullable = false, columnDefinition = "longtext") private String content;
    @Column(name = "written_by", nullable = false) private long writtenBy;
    @Column(name = "written_by_name", nullable = false) private String writtenByName;
    @Column(name = "written_at", nullable = false) private Instant writtenAt;

    protected SectionRevision() { }

    public SectionRevision(long applicationId, String key, long version, String content, long writtenBy, String writtenByName, Instant writtenAt) {
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.key = key;
        this.version = version;
        this.content = content;
        this.writtenBy = writtenBy;
        this.writtenByName = writtenByName;
        this.writtenAt = writtenAt;
    }

    public String key() {
        return key;
    }

    public long version() {
        return version;
    }

    public String content() {
        return content;
    }

    public String writtenByName() {
        return writtenByName;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
