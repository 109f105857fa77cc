package org.yichuang.decision.domain.allocation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yichuang.kernel.money.Money;

/** What is left in each pool while awards are being given. An award comes from one pool as a whole. */
public final class Purses {
    private final Map<Long, Money> room = new LinkedHashMap<>();
    private final Map<Long, Money> used = new LinkedHashMap<>();

    public Purses(List<PoolBudget> budgets) {
        for (var budget : budgets) {
            room.put(budget.poolId(), Money.fen(budget.forAwardsFen()));
            used.put(budget.poolId(), Money.ZERO);
        }
    }

    /** The first pool with room for all of it. */
    public Optional<Long> fitting(Money amount) {
        return room.entrySet().stream().filter(pool -> !amount.exceeds(pool.getValue())).map(Map.Entry::getKey).findFirst();
    }

    /** The pool with the most left; the first of several alike. */
    public Optional<Long> fullest() {
        Long best = null;
        for (var pool : room.entrySet()) {
            if (best == null || pool.getValue().exceeds(room.get(best))) best = pool.getKey();
        }
        return Optional.ofNullable(best);
    }

    public Money left(long poolId) {
        return room.getOrDefault(poolId, Money.ZERO);
    }

    /** Earlier awards may hold more than a budget that was lowered since: then nothing is left. */
    public void take(long poolId, Money amount) {
        if (!room.containsKey(poolId)) return;
        room.computeIfPresent(poolId, (id, left) -> amount.exceeds(left) ? Money.ZERO : left.minus(amount));
        used.computeIfPresent(poolId, (id, before) -> before.plus(amount));
    }

    /** No more than so much, whatever the budget says: what the books hold free. */
    public void limit(long poolId, Money most) {
        room.computeIfPresent(poolId, (id, left) -> left.min(most));
    }

    public List<PoolUse> uses() {
        return room.entrySet().stream().map(pool -> new PoolUse(pool.getKey(), used.get(pool.getKey()).fen(), pool.getValue().fen())).toList();
    }
}
