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
import org.yichuang.call.rules.SanctionRules.Ground;
import org.yichuang.closing.RefundCause;
import org.yichuang.closing.RefundStatus;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.Period;

/** Money of a grant that has to come back. Who signed and received it owes it: the host of a filed body, or the body itself. */
@Entity
@Table(name = "refund")
public class Refund implements Stateful<RefundStatus> {
    public static final String KIND = "refund";
    @Id private Long id;
    @Column(updatable = false) private String number;
    @Column(name = "settlement_id", updatable = false) private long settlementId;
    @Column(name = "project_id", updatable = false) private long projectId;
    @Column(name = "project_code", updatable = false) private String projectCode;
    @Column(name = "project_title", updatable = false) private String projectTitle;
    @Column(name = "implementer_id", updatable = false) private long implementerId;
    @Column(name = "host_id", updatable = false) private Long hostId;
    @Column(name = "debtor_id", updatable = false) private long debtorId;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Column(name = "pool_id", updatable = false) private long poolId;
    @Column(name = "award_id", updatable = false) private long awardId;
    @Column(name = "rule_book_id", updatable = false) private long ruleBookId;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(updatable = false) private RefundCause cause;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(updatable = false) private Ground ground;
    @Column(name = "demanded_fen", updatable = false) private Money demanded;
    @Column(name = "returned_fen") private Money returned = Money.ZERO;
    @Column(name = "demanded_on", updatable = false) private LocalDate demandedOn;
    @Column(name = "nominal_due_on", updatable = false) private LocalDate nominalDueOn;
    @Column(name = "due_on", updatable = false) private LocalDate dueOn;
    @Column(updatable = false) private boolean provisional;
    @Column(name = "letter_id") private Long letterId;
    @Column(name = "demanded_by_name", updatable = false) private String demandedByName;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column private RefundStatus status = RefundStatus.OPEN;
    @Column(name = "status_reason") private String statusReason;
    @Column(name = "changed_at") private Instant changedAt;
    @Version private long version;

    protected Refund() { }

    /** @param ground why the project was ended; null for one that was carried out, or where nobody gave notice */
    public Refund(Settlement settlement, ProjectSummary project, Ground ground, Money demanded, Period within, LocalDate today, String byName, Instant now) {
        this.id = Ids.next();
        this.number = project.code() + "-TK";
        this.settlementId = settlement.id();
        this.projectId = project.id();
        this.projectCode = project.code();
        this.projectTitle = project.title();
        this.implementerId = project.implementerId();
        this.hostId = project.hostId();
        this.debtorId = project.legalPersonId();
        this.divisionPath = project.divisionPath();
        this.poolId = project.poolId();
        this.awardId = project.awardLineId();
        this.ruleBookId = project.ruleBookId();
        this.cause = settlement.gradeKey() == null ? RefundCause.TERMINATION : RefundCause.SETTLEMENT;
        this.ground = ground;
        this.demanded = demanded;
        this.demandedOn = today;
        this.nominalDueOn = within.nominalLast();
        this.dueOn = within.last();
        this.provisional = within.provisional();
        this.demandedByName = byName;
        this.changedAt = now;
    }

    public void has(long letter) {
        letterId = letter;
    }

    public Money owed() {
        return demanded.minus(returned);
    }

    /** @param amount at most what is still owed; the rest of a line stays in clearing */
    public void paid(Money amount) {
        returned = returned.plus(amount);
    }

    public void unpaid(Money amount) {
        returned = returned.minus(amount);
    }

    /** "Until D" lets D pass through 24:00. */
    public boolean isTimeOver(Instant now) {
        return !now.isBefore(BusinessClock.endOf(dueOn));
    }

    @Override
    public void become(Move<RefundStatus> move) {
        status = move.to();
        statusReason = move.reason();
        changedAt = move.at();
    }

    @Override
    public RefundStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject(KIND, id);
    }

    public long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public long settlementId() {
        return settlementId;
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

    public long debtorId() {
        return debtorId;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public long poolId() {
        return poolId;
    }

    public long awardId() {
        return awardId;
    }

    public long ruleBookId() {
        return ruleBookId;
    }

    public RefundCause cause() {
        return cause;
    }

    public Ground ground() {
        return ground;
    }

    public Money demanded() {
        return demanded;
    }

    public Money returned() {
        return returned;
    }

    public LocalDate demandedOn() {
        return demandedOn;
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

    public Long letterId() {
        return letterId;
    }

    public String demandedByName() {
        return demandedByName;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}
