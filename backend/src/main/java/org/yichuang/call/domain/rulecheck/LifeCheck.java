package org.yichuang.call.domain.rulecheck;

import java.util.stream.Collectors;
import org.yichuang.call.rules.ChangeRules.ChangeRule;
import org.yichuang.call.rules.ChangeRules.Kind;
import org.yichuang.call.rules.PlannedStage;
import org.yichuang.call.rules.ReportingRules.Anchor;
import org.yichuang.call.rules.ReportingRules.ReportTask;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.call.rules.SanctionRules.Sanction;

/** What follows the award is complete: months in order, each kind of change decided by somebody, tasks told apart. */
final class LifeCheck implements RuleCheck {
    @Override
    public void check(RuleBookContent rules, Faults faults) {
        faults.unless(rules.agreement().shortestMonths() <= rules.agreement().longestMonths(), "/agreement/longestMonths", "field.below-minimum");
        faults.unique(rules.changes().rules(), "/changes/rules", ChangeRule::kind);
        var decided = rules.changes().rules().stream().map(ChangeRule::kind).collect(Collectors.toSet());
        for (var kind : Kind.values()) if (!decided.contains(kind)) faults.at("/changes/rules", "field.change-undecided", "kind", kind.name());
        faults.unique(rules.sanctions().sanctions(), "/sanctions/sanctions", Sanction::ground);
        faults.unique(rules.schedule(), "/schedule", PlannedStage::key);
        faults.unique(rules.reporting().tasks(), "/reporting/tasks", ReportTask::key);
        for (int i = 0; i < rules.reporting().tasks().size(); i++) {
            var task = rules.reporting().tasks().get(i);
            boolean fits = (task.anchor() == Anchor.EVERY_MONTHS) == (task.months() != null);
            faults.unless(fits, "/reporting/tasks/" + i + "/months", "field.only-when-used");
        }
    }
}
