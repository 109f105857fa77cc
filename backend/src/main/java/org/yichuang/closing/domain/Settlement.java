package org.yichuang.closing.domain;

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
import org.yichuang.closing.SettlementStatus;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.Period;

/** The last account of a project. */
@Entity
@Table(name = "settlement")
public class Settlement implements Stateful<SettlementStatus> {
    public static final String KIND = "settlement";
    @Id private Long id;
    @Column(name = "project_id", updatable = false) private long projectId;
    @Column(name = "project_code", updatable = false) private String projectCode;
    @Column(name = "project_title", updatable = false) private String projectTitle;
    @Column(name = "implementer_id", updatable = false) private long implementerId;
    @Column(name = "host_id", updatable = false) private Long hostId;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Column(name = "grade_key", updatable = false) private String gradeKey;
    @Column(name = "last_part", updatable = false) private boolean lastPart;
    @Column(name = "opened_at", updatable = false) private Instant openedAt;
    @Column(name = "due_on", updatable = false) private LocalDate dueOn;
    @Column(updatable = false) private boolean provisional;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column private SettlementStatus status = SettlementStatus.OPEN;
    @Column(name = "status_reason") private String statusReason;
    @Column(name = "granted_fen", updatable = false) private Money granted;
    @Column(name = "paid_fen") private Money paid;
    @Column(name = "released_fen") private Money released;
    @Column(name = "spent_fen") private Money spent;
    @Column(name = "eligible_fen") private Money eligible;
    @Column(name = "refund_fen") private Money refund;
    @Column(name = "settled_by_name") private String settledByName;
    @Column(name = "settled_at") private Instant settledAt;
    @Version private long version;

    protected Settlement() { }

    /** @param lastPart the grade lets the last part of the money be paid */
    public Settlement(ProjectSummary project, String gradeKey, boolean lastPart, Period within, Instant now) {
        this.id = Ids.next();
        this.projectId = project.id();
        this.projectCode = project.code();
        this.projectTitle = project.title();
        this.implementerId = project.implementerId();
        this.hostId = project.hostId();
        this.divisionPath = project.divisionPath();
        this.gradeKey = gradeKey;
        this.lastPart = lastPart;
        this.openedAt = now;
        this.dueOn = within.last();
        this.provisional = within.provisional();
        this.granted = project.grant();
    }

    public void account(Money paidSoFar, Money releasedInAll, String byName) {
        paid = paidSoFar;
        released = releasedInAll;
        settledByName = byName;
    }

    /** @param toComeBack what of the money paid has to come back */
    public void holds(SpendingSheet sheet, Money toComeBack) {
        spent = sheet.spent();
        eligible = sheet.eligible();
        refund = toComeBack;
    }

    public boolean isOverdue(Instant now) {
        return status == SettlementStatus.OPEN && !now.isBefore(BusinessClock.endOf(dueOn));
    }

    @Override
    public void become(Move<SettlementStatus> move) {
        status = move.to();
        statusReason = move.reason();
        settledAt = move.at();
    }

    @Override
    public SettlementStatus status() {
        return status;
    }

    @Override
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

    public Long hostId() {
        return hostId;
    }

    public String divisionPath() {
        return divisionPath;
    }

    /** Null for a project that was terminated. */
    public String gradeKey() {
        return gradeKey;
    }

    public boolean isLastPart() {
        return lastPart;
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

    public Money granted() {
        return granted;
    }

    public Money paid() {
        return paid;
    }

    public Money released() {
        return released;
    }

    /** This and the two below are null in an account that was made before spending was looked at, and while it is open. */
    public Money spent() {
        return spent;
    }

    public Money eligible() {
        return eligible;
    }

    public Money refund() {
        return refund;
    }

    public String settledByName() {
        return settledByName;
    }

    public Instant settledAt() {
        return settledAt;
    }

    public long version() {
        return version;
    }
}
