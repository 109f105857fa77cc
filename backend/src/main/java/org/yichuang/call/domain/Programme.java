package org.yichuang.call.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Subject;

/** What a bureau runs year after year; each year's call belongs to one. */
@Entity
@Table(name = "programme")
public class Programme {
    @Id private Long id;
    @Column(nullable = false) private String title;
    @Column(columnDefinition = "longtext") private String summary;
    @Column(name = "division_path", nullable = false, updatable = false) private String divisionPath;
    @Column(name = "created_at", nullable = false, updatable = false) private Instant createdAt;
    @Version private long version;

    protected Programme() { }

    public Programme(String title, String summary, String divisionPath, Instant createdAt) {
        this.id = Ids.next();
        this.title = title;
        this.summary = summary;
        this.divisionPath = divisionPath;
        this.createdAt = createdAt;
    }

    public long id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public Subject subject() {
        return new Subject("programme", id);
    }

    public long version() {
        return version;
    }
}
