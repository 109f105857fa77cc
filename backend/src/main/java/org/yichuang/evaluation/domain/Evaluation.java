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
import org.yichuang.call.rules.Grade;
import org.yichuang.evaluation.EvaluationKind;
import org.yichuang.evaluation.EvaluationStatus;
import org.yichuang.evaluation.EvaluationSummary;
import org.yichuang.evaluation.MidtermOutcome;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;

/** One evaluation of a project, in the middle or at the end. */
@Entity
@Table(name = "evaluation")
public class Evaluation implements Stateful<EvaluationStatus> {
    public static final String KIND = "evaluation";
    @Id private Long id;
    @Column(name = "project_id", updatable = false) private long projectId;
    @Column(name = "project_code", updatable = false) private String projectCode;
    @Column(name = "project_title", updatable = false) private String projectTitle;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(updatable = false) private EvaluationKind kind;
    @Column(name = "version_no", updatable = false) private int versionNo;
    @Column(name = "former_id", updatable = false) private Long formerId;
    @Column(name = "rule_book_id", updatable = false) private long ruleBookId;
    @Column(name = "implementer_id", updatable = false) private long implementerId;
    @Column(name = "host_id", updatable = false) private Long hostId;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Column(name = "opens_on", updatable = false) private LocalDate opensOn;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column private EvaluationStatus status = EvaluationStatus.PLANNED;
    @Column(name = "status_reason") private String statusReason;
    @Column(name = "assessor_id") private Long assessorId;
    @Column(name = "assessor_name") private String assessorName;
    @Column(name = "assigned_at") private Instant assignedAt;
    @Column(name = "declared_at") private Instant declaredAt;
    @Column private boolean rectified;
    @Column(name = "rectify_what") private String rectifyWhat;
    @Column(name = "rectify_until") private Instant rectifyUntil;
    @Column(name = "rectify_words") private String rectifyWords;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column private MidtermOutcome outcome;
    @Column private Fraction score;
    @Column(name = "grade_key") private String gradeKey;
    @Column private boolean misuse;
    @Column(name = "confirmed_by_name") private String confirmedByName;
    @Column(name = "confirmed_at") private Instant confirmedAt;
    @Column(name = "notice_id") private Long noticeId;
    @Column(name = "concluded_at") private Instant concludedAt;
    @Version private long version;

    protected Evaluation() { }

    public Evaluation(ProjectSummary project, EvaluationKind kind, LocalDate opensOn) {
        this.id = Ids.next();
        this.projectId = project.id();
        this.projectCode = project.code();
        this.projectTitle = project.title();
        this.kind = kind;
        this.versionNo = 1;
        this.ruleBookId = project.ruleBookId();
        this.implementerId = project.implementerId();
        this.hostId = project.hostId();
        this.divisionPath = project.divisionPath();
        this.opensOn = opensOn;
    }

    /** The version that takes the place of one that an objection undid; it is assessed by somebody who is assigned anew. */
    public static Evaluation after(Evaluation former) {
        var next = new Evaluation();
        next.id = Ids.next();
        next.projectId = former.projectId;
        next.projectCode = former.projectCode;
        next.projectTitle = former.projectTitle;
        next.kind = former.kind;
        next.versionNo = former.versionNo + 1;
        next.formerId = former.id;
        next.ruleBookId = former.ruleBookId;
        next.implementerId = former.implementerId;
        next.hostId = former.hostId;
        next.divisionPath = former.divisionPath;
        next.opensOn = former.opensOn;
        return next;
    }

    /** Whoever is assigned declares first. */
    public void assign(long accountId, String name, Instant now) {
        assessorId = accountId;
        assessorName = name;
        assignedAt = now;
        declaredAt = null;
    }

    public void unassign() {
        assessorId = null;
        assessorName = null;
        assignedAt = null;
        declaredAt = null;
    }

    public void declaredFree(Instant now) {
        declaredAt = now;
    }

    public void found(MidtermOutcome what, String toRectify) {
        outcome = what;
        rectifyWhat = what == MidtermOutcome.RECTIFY ? toRectify : rectifyWhat;
    }

    public void scored(Fraction points, Grade grade, boolean misused) {
        score = points;
        gradeKey = grade.key();
        misuse = misused;
    }

    public void confirmedBy(String name, Instant now) {
        confirmedByName = name;
        confirmedAt = now;
    }

    public void rectifyUntil(Instant until) {
        rectifyUntil = until;
    }

    /** Once only: what comes now is the second look. */
    public void rectified(String words) {
        rectified = true;
        rectifyWords = words;
    }

    public void announced(long notice) {
        noticeId = notice;
    }

    /** The report never came, or what was found was not put right in time. */
    public void failed() {
        outcome = MidtermOutcome.FAIL;
    }

    @Override
    public void become(Move<EvaluationStatus> move) {
        status = move.to();
        statusReason = move.reason();
        if (move.to() == EvaluationStatus.CONCLUDED) concludedAt = move.at();
    }

    @Override
    public EvaluationStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject(KIND, id);
    }

    public EvaluationSummary summary() {
        return new EvaluationSummary(id, projectId, kind, versionNo, status, outcome, score, gradeKey, misuse, noticeId, concludedAt);
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

    public EvaluationKind kind() {
        return kind;
    }

    public int versionNo() {
        return versionNo;
    }

    public long ruleBookId() {
        return ruleBookId;
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

    public LocalDate opensOn() {
        return opensOn;
    }

    public String statusReason() {
        return statusReason;
    }

    /** Null while nobody is assigned. */
    public Long assessorId() {
        return assessorId;
    }

    public String assessorName() {
        return assessorName;
    }

    public boolean isDeclared() {
        return declaredAt != null;
    }

    public boolean isRectified() {
        return rectified;
    }

    public String rectifyWhat() {
        return rectifyWhat;
    }

    public Instant rectifyUntil() {
        return rectifyUntil;
    }

    public String rectifyWords() {
        return rectifyWords;
    }

    public MidtermOutcome outcome() {
        return outcome;
    }

    public Fraction score() {
        return score;
    }

    public String gradeKey() {
        return gradeKey;
    }

    public boolean isMisuse() {
        return misuse;
    }

    public String confirmedByName() {
        return confirmedByName;
    }

    public Long noticeId() {
        return noticeId;
    }

    public Instant concludedAt() {
        return concludedAt;
    }

    public long version() {
        return version;
    }
}
