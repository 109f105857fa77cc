package org.yichuang.expense.domain;

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
import org.yichuang.expense.ClaimStatus;
import org.yichuang.expense.ClaimSummary;
import org.yichuang.expense.ExpenseProblem;
import org.yichuang.expense.VoucherKind;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;

/** One expense of a project with the voucher that proves it. */
@Entity
@Table(name = "claim")
public class Claim implements Stateful<ClaimStatus> {
    public static final String KIND = "claim";
    @Id private Long id;
    @Column(name = "project_id", updatable = false) private long projectId;
    @Column(name = "implementer_id", updatable = false) private long implementerId;
    @Column(name = "host_id", updatable = false) private Long hostId;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Column(name = "budget_version") private int budgetVersion;
    @Column(name = "line_id") private String lineId;
    @Column private String what;
    @Column(name = "spent_on") private LocalDate spentOn;
    @Column private String payee;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "voucher_kind") private VoucherKind voucherKind;
    @Column(name = "voucher_no") private String voucherNo;
    @Column(name = "issuer_code") private String issuerCode;
    @Column(name = "voucher_key") private String voucherKey;
    @Column(name = "amount_fen") private Money amount;
    @Column(name = "accepted_fen") private Money accepted;
    @Column private boolean cash;
    @Column(name = "activity_id") private Long activityId;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column private ClaimStatus status = ClaimStatus.SUBMITTED;
    @Column(name = "status_reason") private String statusReason;
    @Column(name = "content_by") private Long contentBy;
    @Column(name = "content_by_name") private String contentByName;
    @Column(name = "figures_by") private Long figuresBy;
    @Column(name = "figures_by_name") private String figuresByName;
    @Column(name = "entered_by", updatable = false) private long enteredBy;
    @Column(name = "entered_by_name", updatable = false) private String enteredByName;
    @Column(name = "entered_at", updatable = false) private Instant enteredAt;
    @Version private long version;

    protected Claim() { }

    public Claim(ProjectSummary project, ClaimContent content, int budgetVersion, long by, String byName, Instant now) {
        this.id = Ids.next();
        this.projectId = project.id();
        this.implementerId = project.implementerId();
        this.hostId = project.hostId();
        this.divisionPath = project.divisionPath();
        this.enteredBy = by;
        this.enteredByName = byName;
        this.enteredAt = now;
        says(content, budgetVersion);
    }

    /** Under the budget that is in force now; what was looked at before has to be looked at again. */
    public final void says(ClaimContent content, int underBudget) {
        this.budgetVersion = underBudget;
        this.lineId = content.lineId();
        this.what = content.what();
        this.spentOn = content.spentOn();
        this.payee = content.payee();
        this.voucherKind = content.voucher().kind();
        this.voucherNo = content.voucher().number();
        this.issuerCode = content.voucher().issuerCode();
        this.voucherKey = content.voucher().key();
        this.amount = content.amount();
        this.cash = content.cash();
        this.activityId = content.activityId();
        contentLookedAt(null, null);
    }

    public void contentLookedAt(Long by, String name) {
        this.contentBy = by;
        this.contentByName = name;
    }

    /** @param so never more than was claimed */
    public void figuresLookedAt(long by, String name, Money so) {
        if (so.compareTo(amount) > 0) throw ExpenseProblem.ACCEPTED_TOO_MUCH.with("claimed", amount).at("/acceptedFen", "accepted-too-much.title");
        this.figuresBy = by;
        this.figuresByName = name;
        this.accepted = so;
    }

    @Override
    public void become(Move<ClaimStatus> move) {
        status = move.to();
        statusReason = move.reason();
        if (!status.counts()) voucherKey = null;
    }

    @Override
    public ClaimStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject(KIND, id);
    }

    /** What it takes from its budget line: what was accepted, or all of it until then. */
    public Money counted() {
        return accepted == null ? amount : accepted;
    }

    public ClaimContent content() {
        return new ClaimContent(lineId, what, spentOn, payee, new Voucher(voucherKind, voucherNo, issuerCode), amount, cash, activityId);
    }

    public ClaimSummary summary() {
        return new ClaimSummary(id, projectId, lineId, what, spentOn, payee, voucherKind, voucherNo, issuerCode, amount, accepted, status,
                statusReason);
    }

    public long id() {
        return id;
    }

    public long projectId() {
        return projectId;
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

    public int budgetVersion() {
        return budgetVersion;
    }

    /** Null before it is accepted. */
    public Money accepted() {
        return accepted;
    }

    public String statusReason() {
        return statusReason;
    }

    public Long contentBy() {
        return contentBy;
    }

    public String contentByName() {
        return contentByName;
    }

    public String figuresByName() {
        return figuresByName;
    }

    public String enteredByName() {
        return enteredByName;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public long version() {
        return version;
    }
}
