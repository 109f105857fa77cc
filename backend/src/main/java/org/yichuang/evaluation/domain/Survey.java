package org.yichuang.evaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yichuang.award.ProjectSummary;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;

/** A public question to those whom a project served. */
@Entity
@Table(name = "survey")
public class Survey {
    public static final String KIND = "survey";
    @Id private Long id;
    @Column(name = "project_id", updatable = false) private long projectId;
    @Column(updatable = false, columnDefinition = "char(13)") @JdbcTypeCode(SqlTypes.CHAR) private String code;
    @Column(name = "implementer_id", updatable = false) private long implementerId;
    @Column(name = "host_id", updatable = false) private Long hostId;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Column(name = "project_title", updatable = false) private String projectTitle;
    @Column(name = "minimum_answers", updatable = false) private int minimumAnswers;
    @Column(name = "opened_at", updatable = false) private Instant openedAt;
    @Column(name = "closes_on", updatable = false) private LocalDate closesOn;

    protected Survey() { }

    public Survey(ProjectSummary project, int minimumAnswers, LocalDate closesOn, Instant now) {
        this.id = Ids.next();
        this.projectId = project.id();
        this.code = new org.yichuang.kernel.id.Id(id).toString();
        this.implementerId = project.implementerId();
        this.hostId = project.hostId();
        this.divisionPath = project.divisionPath();
        this.projectTitle = project.title();
        this.minimumAnswers = minimumAnswers;
        this.openedAt = now;
        this.closesOn = closesOn;
    }

    public boolean isOpen(Instant now) {
        return now.isBefore(BusinessClock.endOf(closesOn));
    }

    /** What is kept of a device: nothing that could be found again in another survey. */
    public String hashOf(String device) {
        return Digest.sha256(code + ":" + device);
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

    public String code() {
        return code;
    }

    public long implementerId() {
        return implementerId;
    }

    public Long hostId() {
        return hostId;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public String projectTitle() {
        return projectTitle;
    }

    public int minimumAnswers() {
        return minimumAnswers;
    }

    public LocalDate closesOn() {
        return closesOn;
    }
}
