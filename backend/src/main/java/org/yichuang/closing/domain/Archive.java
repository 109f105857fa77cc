package org.yichuang.closing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yichuang.award.ProjectSummary;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.step.Subject;

/** What a project consists of, once and for good. */
@Entity
@Table(name = "archive")
public class Archive {
    public static final String KIND = "archive";
    @Id private Long id;
    @Column(name = "project_id", updatable = false) private long projectId;
    @Column(name = "project_code", updatable = false) private String projectCode;
    @Column(name = "project_title", updatable = false) private String projectTitle;
    @Column(name = "implementer_id", updatable = false) private long implementerId;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Column(updatable = false, columnDefinition = "longtext") private String manifest;
    @Column(updatable = false) private String algorithm;
    @Column(name = "manifest_hash", updatable = false, columnDefinition = "char(64)") @JdbcTypeCode(SqlTypes.CHAR) private String manifestHash;
    @Column(updatable = false) private int entries;
    @Column(name = "made_by_name", updatable = false) private String madeByName;
    @Column(name = "made_at", updatable = false) private Instant madeAt;

    protected Archive() { }

    public Archive(ProjectSummary project, List<Paper> papers, String byName, Instant now) {
        this.id = Ids.next();
        this.projectId = project.id();
        this.projectCode = project.code();
        this.projectTitle = project.title();
        this.implementerId = project.implementerId();
        this.divisionPath = project.divisionPath();
        this.manifest = Manifest.of(project.code(), papers);
        this.algorithm = Digest.ALGORITHM;
        this.manifestHash = Digest.sha256(manifest);
        this.entries = papers.size();
        this.madeByName = byName;
        this.madeAt = now;
    }

    /** The manifest still has the hash it was sealed with. */
    public boolean isIntact() {
        return Digest.sha256(manifest).equals(manifestHash);
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    public long id() {
        return id;
    }

    public long projectId() {
        return projectId;
    }

    public String projectCode() {
        return projectCode;
    }

    public String projectTitle() {
        return projectTitle;
    }

    public long implementerId() {
        return implementerId;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public String manifest() {
        return manifest;
    }

    public String manifestHash() {
        return manifestHash;
    }

    public int entries() {
        return entries;
    }

    public String madeByName() {
        return madeByName;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
