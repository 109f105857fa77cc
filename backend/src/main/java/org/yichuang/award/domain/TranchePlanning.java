package org.yichuang.award.domain;

import java.util.ArrayList;
import java.util.List;
import org.yichuang.award.AwardProblem;
import org.yichuang.award.PlannedTranche;
import org.yichuang.call.rules.Tranche;
import org.yichuang.call.rules.TrancheRules;
import org.yichuang.kernel.money.Money;

/** Splits a grant into its parts by the rule book: all but the last floored, the last is the rest, none of them empty. */
public final class TranchePlanning {
    private TranchePlanning() { }

    public static List<PlannedTranche> of(TrancheRules rules, Money grant) {
        var plan = rules.planFor(grant);
        var amounts = grant.split(plan.tranches().stream().map(Tranche::share).toList());
        var parts = new ArrayList<PlannedTranche>();
        for (int i = 0; i < amounts.size(); i++) {
            if (!amounts.get(i).isPositive()) throw AwardProblem.TRANCHE_TOO_SMALL.with("amount", grant).with("parts", amounts.size());
            var part = plan.tranches().get(i);
            parts.add(new PlannedTranche(i + 1, part.title(), part.share(), amounts.get(i).fen(), part.trigger(), part.payWithin()));
        }
        return List.copyOf(parts);
    }
}
