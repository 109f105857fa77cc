package org.yichuang.award.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.yichuang.award.ProjectStatus;
import org.yichuang.award.ProjectSummary;
import org.yichuang.decision.AwardLineSummary;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;

/** What an agreement in force sets going. */
@Entity
@Table(name = "project")
public class Project implements Stateful<ProjectStatus> {
    public static final String KIND = "project";
    @Id private Long id;
    @Column(updatable = false) private String code;
    @Column(name = "agreement_id", updatable = false) private long agreementId;
    @Column(name = "award_line_id", updatable = false) private long awardLineId;
    @Column(name = "call_id", updatable = false) private long callId;
    @Column(name = "rule_book_id", updatable = false) private long ruleBookId;
    @Column(name = "application_id", updatable = false) private long applicationId;
    @Column(name = "track_key", updatable = false) private String trackKey;
    @Column(name = "implementer_id") private long implementerId;
    @Column(name = "host_id") private Long hostId;
    @Column(name = "payee_account_id") private long payeeAccountId;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Column private String title;
    @Column(name = "grant_fen", updatable = false) private Money grant;
    @Column(name = "pool_id", updatable = false) private long poolId;
    @Column(name = "starts_on") private LocalDate startsOn;
    @Column(name = "ends_on") private LocalDate endsOn;
    @Column(name = "in_force_at", updatable = false) private Instant inForceAt;
    @Column(name = "start_by") private LocalDate startBy;
    @Column(name = "started_on") private LocalDate startedOn;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)") private ProjectStatus status = ProjectStatus.CONTRACTED;
    @Column(name = "status_reason") private String statusReason;
    @Column(name = "grade_key") private String gradeKey;
    @Column(name = "graded_at") private Instant gradedAt;
    @Version private long version;

    protected Project() { }

    public Project(String code, long agreementId, AwardLineSummary award, long payeeAccountId, LocalDate startsOn, LocalDate endsOn, Instant now) {
        this.id = Ids.next();
        this.code = code;
        this.agreementId = agreementId;
        this.awardLineId = award.id();
        this.callId = award.callId();
        this.ruleBookId = award.ruleBookId();
        this.applicationId = award.applicationId();
        this.trackKey = award.trackKey();
        this.implementerId = award.implementerId();
        this.hostId = award.hostId();
        this.payeeAccountId = payeeAccountId;
        this.divisionPath = award.divisionPath();
        this.title = award.title();
        this.grant = award.amount();
        this.poolId = award.poolId();
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.inForceAt = now;
    }

    /** The agreement may name less than what was awarded at first. */
    public Project(Agreement agreement, AwardLineSummary award, LocalDate startsOn, LocalDate endsOn, LocalDate startBy, Instant now) {
        this(agreement.number(), agreement.id(), award, agreement.payeeAccountId(), startsOn, endsOn, now);
        this.grant = agreement.amount();
        this.startBy = startBy;
    }

    /** The first activity took place. */
    public void started(LocalDate day) {
        startedOn = day;
    }

    /** The period was moved by an approved change. */
    public void runs(LocalDate from, LocalDate to) {
        startsOn = from;
        endsOn = to;
    }

    /** Another body signs and is paid from now on. */
    public void paidTo(Long host, long account) {
        hostId = host;
        payeeAccountId = account;
    }

    /** Nobody has said that it began, and it should have. */
    public boolean isLateToStart(LocalDate today) {
        return startedOn == null && startBy != null && today.isAfter(startBy) && status.isLive();
    }

    public LocalDate startBy() {
        return startBy;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public String statusReason() {
        return statusReason;
    }

    public void graded(String grade, Instant now) {
        this.gradeKey = grade;
        this.gradedAt = now;
    }

    @Override
    public void become(Move<ProjectStatus> move) {
        status = move.to();
        statusReason = move.reason();
    }

    @Override
    public ProjectStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject(KIND, id);
    }

    public ProjectSummary summary() {
        return new ProjectSummary(id, code, agreementId, awardLineId, callId, ruleBookId, applicationId, trackKey, implementerId, hostId, payeeAccountId,
                divisionPath, title, grant, poolId, startsOn, endsOn, inForceAt, status, gradeKey, gradedAt);
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }
}
