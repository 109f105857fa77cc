package org.yichuang.disbursement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;

/** Money that left the account without the books having ordered it, followed up until it is back. */
@Entity
@Table(name = "payment_difference")
public class Difference implements Stateful<DifferenceStatus> {
    public static final String KIND = "payment-difference";
    @Id private Long id;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)", updatable = false) private DifferenceKind kind;
    @Column(name = "line_id", updatable = false) private long lineId;
    @Column(name = "pool_id", updatable = false) private long poolId;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Column(name = "tranche_id", updatable = false) private Long trancheId;
    @Column(name = "project_id", updatable = false) private Long projectId;
    @Column(name = "amount_fen", updatable = false) private Money amount;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)") private DifferenceStatus status = DifferenceStatus.OPEN;
    @Column(name = "status_reason") private String statusReason;
    @Column(name = "opened_at", updatable = false) private Instant openedAt;
    @Column(name = "changed_at") private Instant changedAt;
    @Column(name = "return_line_id") private Long returnLineId;
    @Column(name = "closed_by") private Long closedBy;
    @Version private long version;

    protected Difference() { }

    /** @param twice the payment that left twice; null for money that nobody ordered */
    public Difference(BankLine line, String divisionPath, Payment twice, String reason, Instant now) {
        this.id = Ids.next();
        this.kind = twice == null ? DifferenceKind.OUTSIDE_DEBIT : DifferenceKind.DUPLICATE_PAYMENT;
        this.lineId = line.id();
        this.poolId = line.poolId();
        this.divisionPath = divisionPath;
        this.trancheId = twice == null ? null : twice.trancheId();
        this.projectId = twice == null ? null : twice.projectId();
        this.amount = line.amount();
        this.statusReason = reason;
        this.openedAt = now;
        this.changedAt = now;
    }

    public void cameBack(long line, long account) {
        returnLineId = line;
        closedBy = account;
    }

    @Override
    public void become(Move<DifferenceStatus> move) {
        status = move.to();
        statusReason = move.reason();
        changedAt = move.at();
    }

    @Override
    public DifferenceStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject(KIND, id);
    }

    public long id() {
        return id;
    }

    public DifferenceKind kind() {
        return kind;
    }

    public long lineId() {
        return lineId;
    }

    public long poolId() {
        return poolId;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public Long trancheId() {
        return trancheId;
    }

    public Long projectId() {
        return projectId;
    }

    public Money amount() {
        return amount;
    }

    public String statusReason() {
        return statusReason;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}
