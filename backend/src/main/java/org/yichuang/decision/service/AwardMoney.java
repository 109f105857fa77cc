package org.yichuang.decision.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.yichuang.decision.domain.AwardLine;
import org.yichuang.decision.domain.AwardLineStore;
import org.yichuang.decision.domain.Decision;
import org.yichuang.decision.domain.allocation.Purses;
import org.yichuang.fund.Ledger;
import org.yichuang.fund.Pools;
import org.yichuang.kernel.money.Money;

/** Sets money aside for award lines and lets it go again, in the books and on the line at once. */
@ApplicationScoped
public class AwardMoney {
    private final Ledger ledger;
    private final Pools pools;
    private final AwardLineStore lines;

    AwardMoney(Ledger ledger, Pools pools, AwardLineStore lines) {
        this.ledger = ledger;
        this.pools = pools;
        this.lines = lines;
    }

    public void reserve(AwardLine line, Money amount, long poolId) {
        var cause = line.holds(amount, poolId);
        ledger.reserve(cause, line.purpose(), amount);
    }

    /** Does nothing where nothing was set aside. */
    public void letGo(AwardLine line, String reason) {
        if (!line.isReserved()) return;
        var amount = line.amount();
        ledger.unreserve(line.lets().because(reason), line.purpose(), amount);
    }

    /** What the decision in force still leaves in each pool, never more than the books hold free. */
    public Purses left(Decision inForce, List<AwardLine> ofCall) {
        var budgets = inForce.content().pools();
        var purses = new Purses(budgets);
        ofCall.stream().filter(AwardLine::isReserved).forEach(line -> purses.take(line.poolId(), line.amount()));
        budgets.forEach(budget -> purses.limit(budget.poolId(), pools.available(budget.poolId())));
        return purses;
    }

    public Purses left(Decision inForce) {
        return left(inForce, lines.ofCall(inForce.callId()));
    }
}
