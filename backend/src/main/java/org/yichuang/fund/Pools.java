package org.yichuang.fund;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.yichuang.fund.domain.Balances;
import org.yichuang.fund.domain.Figure;
import org.yichuang.fund.domain.FundPool;
import org.yichuang.fund.domain.FundStore;
import org.yichuang.fund.domain.Level;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.tx.UseCase;

/** The door: what stages above may ask about pools and awards. All figures come from the books. */
@UseCase
public class Pools {
    private final FundStore store;
    private final Balances balances;

    Pools(FundStore store, Balances balances) {
        this.store = store;
        this.balances = balances;
    }

    public PoolSummary summary(long poolId) {
        return summary(store.pool(poolId));
    }

    /** By id, in one question. */
    public Map<Long, String> titles(Collection<Long> poolIds) {
        return store.titles(poolIds);
    }

    /** The pools that a call may draw on, the first linked first. */
    public List<PoolSummary> ofCall(long callId) {
        return store.poolsOf(callId).stream().map(Pools::summary).toList();
    }

    public Money available(long poolId) {
        return balances.of(Level.POOL, poolId).get(Figure.AVAILABLE);
    }

    /** For the thermometer of a call or a year. */
    public PoolFigures figures(long poolId) {
        return PoolFigures.of(balances.of(Level.POOL, poolId));
    }

    public AwardFigures award(long awardId) {
        var row = balances.of(Level.AWARD, awardId);
        return new AwardFigures(row.get(Figure.GRANTED), row.get(Figure.COMMITTED), row.get(Figure.PAYABLE), row.get(Figure.IN_TRANSIT),
                row.get(Figure.PAID), row.get(Figure.RELEASED), row.get(Figure.RETURNED));
    }

    /** What of a bank line is still unexplained; negative when money left that nobody ordered. */
    public Money inClearing(long receiptId) {
        return balances.of(Level.RECEIPT, receiptId).get(Figure.CLEARING);
    }

    private static PoolSummary summary(FundPool pool) {
        return new PoolSummary(pool.id(), pool.title(), pool.source(), pool.fiscalYear(), pool.divisionPath(), pool.status());
    }
}
