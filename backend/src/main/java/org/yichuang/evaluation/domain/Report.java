package org.yichuang.evaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yichuang.award.ProjectSummary;
import org.yichuang.call.rules.ReportingRules.Anchor;
import org.yichuang.evaluation.ReportStatus;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.words.LocalText;

/** A report that a project owes. */
@Entity
@Table(name = "report")
public class Report implements Stateful<ReportStatus> {
    public static final String KIND = "report";
    @Id private Long id;
    @Column(name = "project_id", updatable = false) private long projectId;
    @Column(name = "project_code", updatable = false) private String projectCode;
    @Column(name = "project_title", updatable = false) private String projectTitle;
    @Column(name = "rule_book_id", updatable = false) private long ruleBookId;
    @Column(name = "implementer_id", updatable = false) private long implementerId;
    @Column(name = "host_id", updatable = false) private Long hostId;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Column(name = "task_key", updatable = false) private String taskKey;
    @Column(updatable = false) private int number;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(updatable = false) private Anchor anchor;
    @Column(name = "title_zh", updatable = false) private String titleZh;
    @Column(name = "title_en", updatable = false) private String titleEn;
    @Column(name = "covers_from", updatable = false) private LocalDate coversFrom;
    @Column(name = "covers_to", updatable = false) private LocalDate coversTo;
    @Column(name = "nominal_due_on", updatable = false) private LocalDate nominalDueOn;
    @Column(name = "due_on", updatable = false) private LocalDate dueOn;
    @Column(updatable = false) private boolean provisional;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column private ReportStatus status = ReportStatus.PLANNED;
    @Column(name = "status_reason") private String statusReason;
    @Column(columnDefinition = "longtext") private String content;
    @Column private boolean late;
    @Column(name = "submitted_at") private Instant submittedAt;
    @Column private int submissions;
    @Column(name = "decided_by_name") private String decidedByName;
    @Column(name = "decided_at") private Instant decidedAt;
    @Version private long version;

    protected Report() { }

    public Report(ProjectSummary project, ReportPlan.Planned planned) {
        this.id = Ids.next();
        this.projectId = project.id();
        this.projectCode = project.code();
        this.projectTitle = project.title();
        this.ruleBookId = project.ruleBookId();
        this.implementerId = project.implementerId();
        this.hostId = project.hostId();
        this.divisionPath = project.divisionPath();
        this.taskKey = planned.task().key();
        this.number = planned.number();
        this.anchor = planned.task().anchor();
        this.titleZh = planned.task().title().zh();
        this.titleEn = planned.task().title().en();
        this.coversFrom = planned.from();
        this.coversTo = planned.to();
        this.nominalDueOn = planned.due().nominalLast();
        this.dueOn = planned.due().last();
        this.provisional = planned.due().provisional();
    }

    public void write(String newContent) {
        this.content = newContent;
    }

    /** Handed in at this instant: whether it came late is decided by the first time. Answers the number of the submission. */
    public int handedIn(Instant receivedAt) {
        if (submissions == 0) late = !receivedAt.isBefore(BusinessClock.endOf(dueOn));
        submittedAt = receivedAt;
        return ++submissions;
    }

    public void decidedBy(String name, Instant now) {
        this.decidedByName = name;
        this.decidedAt = now;
    }

    /** It is not in and its time is over. */
    public boolean isOverdue(Instant now) {
        return status.isEditable() && !now.isBefore(BusinessClock.endOf(dueOn));
    }

    /** Nothing was ever handed in and the time is over. */
    public boolean isMissing(Instant now) {
        return submissions == 0 && isOverdue(now);
    }

    @Override
    public void become(Move<ReportStatus> move) {
        status = move.to();
        statusReason = move.reason();
    }

    @Override
    public ReportStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject(KIND, id);
    }

    public LocalText title() {
        return new LocalText(titleZh, titleEn);
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

    public Long hostId() {
        return hostId;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public String taskKey() {
        return taskKey;
    }

    public int number() {
        return number;
    }

    public Anchor anchor() {
        return anchor;
    }

    public LocalDate coversFrom() {
        return coversFrom;
    }

    public LocalDate coversTo() {
        return coversTo;
    }

    public LocalDate nominalDueOn() {
        return nominalDueOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean isProvisional() {
        return provisional;
    }

    public String statusReason() {
        return statusReason;
    }

    /** Null while nobody has begun it. */
    public String content() {
        return content;
    }

    public boolean isLate() {
        return late;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public String decidedByName() {
        return decidedByName;
    }

    public long version() {
        return version;
    }
}
