package org.yichuang.decision.domain.allocation;

import org.yichuang.call.rules.DecisionRules;
import org.yichuang.kernel.money.Money;

/** What of a pool this call may use: the fees' shares are kept back, the rest is for awards. Pools are used in the order given. */
public record PoolBudget(long poolId, long budgetFen, long organisingFen, long evaluationFen, long forAwardsFen) {
    public static PoolBudget of(long poolId, Money budget, DecisionRules rules) {
        var organising = budget.share(rules.organisingShare());
        var evaluation = budget.share(rules.evaluationShare());
        return new PoolBudget(poolId, budget.fen(), organising.fen(), evaluation.fen(), budget.minus(organising).minus(evaluation).fen());
    }
}
