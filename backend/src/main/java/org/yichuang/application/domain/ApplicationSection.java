package org.yichuang.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.id.Ids;

/** What one section of the form holds now, since which version, and who wrote it. */
@Entity
@Table(name = "application_section")
public class ApplicationSection {
    @Id private Long id;
    @Column(name = "application_id", nullable = false) private long applicationId;
    @Column(name = "section_key", nullable = false) private String key;
    @Column(name = "content", nullable = false, columnDefinition = "longtext") private String content;
    @Column(name = "changed_in_version", nullable = false) private long changedInVersion;
    @Column(name = "changed_by", nullable = false) private long changedBy;
    @Column(name = "changed_by_name", nullable = false) private String changedByName;
    @Column(name = "changed_at", nullable = false) private Instant changedAt;

    protected ApplicationSection() { }

    public ApplicationSection(long applicationId, String key) {
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.key = key;
    }

    public void write(String newContent, long version, Actor by, Instant now) {
        this.content = newContent;
        this.changedInVersion = version;
        this.changedBy = by.accountId();
        this.changedByName = by.name();
        this.changedAt = now;
    }

    public long applicationId() {
        return applicationId;
    }

    public String key() {
        return key;
    }

    public String content() {
        return content;
    }

    public long changedInVersion() {
        return changedInVersion;
    }

    public String changedByName() {
        return changedByName;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
