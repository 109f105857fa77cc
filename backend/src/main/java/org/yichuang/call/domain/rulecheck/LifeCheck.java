package org.yichuang.call.domain.rulecheck;

import java.util.stream.Collectors;
import org.yichuang.call.rules.AgreementRules;
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
        period(rules.agreement(), faults);
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

    /** A fixed period runs forward, lasts as long as a project must, and is not over before the last day to sign. */
    private static void period(AgreementRules agreement, Faults faults) {
        var period = agreement.fixedPeriod();
        if (period == null) return;
        boolean forward = period.from().compareTo(period.to()) < 0;
        faults.unless(forward, "/agreement/fixedPeriod/to", "field.period-backwards");
        boolean fits = period.months() >= agreement.shortestMonths() && period.months() <= agreement.longestMonths();
        faults.unless(!forward || fits, "/agreement/fixedPeriod", "field.period-not-months");
        boolean inTime = agreement.signNotAfter() == null || agreement.signNotAfter().compareTo(period.to()) < 0;
        faults.unless(inTime, "/agreement/signNotAfter", "field.signed-after-period");
    }
}
