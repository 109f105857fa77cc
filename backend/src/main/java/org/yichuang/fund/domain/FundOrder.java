package org.yichuang.fund.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.yichuang.fund.Cause;
import org.yichuang.fund.FundProblem;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;

/** An order to put money into a pool, to move it between pools or to take it out; it takes two people. */
@Entity
@Table(name = "fund_order")
public class FundOrder implements Stateful<OrderStatus> {
    @Id private Long id;
    @Column(name = "pool_id", updatable = false) private long poolId;
    @Column(name = "target_pool_id", updatable = false) private Long targetPoolId;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)", updatable = false) private OrderKind kind;
    @Column(name = "amount_fen", updatable = false) private Money amount;
    @Column(updatable = false) private String basis;
    @Column(name = "journal_id") private Long journalId;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(10)") private OrderStatus status;
    @Column(name = "made_by", updatable = false) private long madeBy;
    @Column(name = "made_at", updatable = false) private Instant madeAt;
    @Column(name = "decided_by") private Long decidedBy;
    @Column(name = "decided_at") private Instant decidedAt;
    @Column(name = "decision_reason") private String decisionReason;
    @Version private long version;

    protected FundOrder() { }

    public FundOrder(long poolId, Long targetPoolId, OrderKind kind, Money amount, String basis, long madeBy, Instant now) {
        this.id = Ids.next();
        this.poolId = poolId;
        this.targetPoolId = targetPoolId;
        this.kind = kind;
        this.amount = amount;
        this.basis = basis;
        this.status = OrderStatus.PROPOSED;
        this.madeBy = madeBy;
        this.madeAt = now;
    }

    /** Whoever makes an order does not decide it, whatever roles the person holds. */
    public void refuseMaker(long account) {
        if (account == madeBy) throw FundProblem.OWN_ORDER.refuse();
    }

    public void decidedBy(long account) {
        refuseMaker(account);
        decidedBy = account;
    }

    public void posted(long journal) {
        journalId = journal;
    }

    public Voucher voucher() {
        var to = targetPoolId == null ? poolId : targetPoolId;
        return Voucher.of(kind.posting(), Cause.of("fund-order", id).because(basis), amount, Leg.pool(poolId), Leg.pool(to), Dimensions.NONE);
    }

    @Override
    public void become(Move<OrderStatus> move) {
        status = move.to();
        decidedAt = move.at();
        decisionReason = move.reason();
    }

    @Override
    public OrderStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject("fund-order", id);
    }

    public long id() {
        return id;
    }

    public long poolId() {
        return poolId;
    }

    public Long targetPoolId() {
        return targetPoolId;
    }

    public OrderKind kind() {
        return kind;
    }

    public Money amount() {
        return amount;
    }

    public String basis() {
        return basis;
    }

    public Long journalId() {
        return journalId;
    }

    public long madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Long decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String decisionReason() {
        return decisionReason;
    }

    public long version() {
        return version;
    }
}
