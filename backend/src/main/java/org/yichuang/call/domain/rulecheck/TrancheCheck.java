package org.yichuang.call.domain.rulecheck;

import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.call.rules.TranchePlan;
import org.yichuang.kernel.money.BasisPoints;

/** Every grant, however small or large, has exactly one plan, and the parts of a plan make up the grant. */
final class TrancheCheck implements RuleCheck {
    @Override
    public void check(RuleBookContent rules, Faults faults) {
        var plans = rules.tranches().plans();
        faults.unique(plans, "/tranches/plans", TranchePlan::key);
        Long expected = 0L;
        for (int i = 0; i < plans.size(); i++) {
            var plan = plans.get(i);
            faults.unless(plan.aboveFen().equals(expected), "/tranches/plans/" + i + "/aboveFen", "field.gap-between-plans");
            int whole = plan.tranches().stream().mapToInt(tranche -> tranche.share().value()).sum();
            faults.unless(whole == BasisPoints.WHOLE, "/tranches/plans/" + i + "/tranches", "field.not-whole");
            faults.unless(plan.upToFen() == null || plan.upToFen() > plan.aboveFen(), "/tranches/plans/" + i + "/upToFen", "field.below-minimum");
            expected = plan.upToFen();
        }
        faults.unless(expected == null, "/tranches/plans/" + (plans.size() - 1) + "/upToFen", "field.last-plan-open");
    }
}
