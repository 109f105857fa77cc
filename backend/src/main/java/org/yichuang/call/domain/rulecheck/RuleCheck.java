package org.yichuang.call.domain.rulecheck;

import java.util.List;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.rulebook.RuleFault;

/** One thing that must hold across the values of a rule book. */
public interface RuleCheck {
    void check(RuleBookContent rules, Faults faults);

    /** Every check there is. */
    List<RuleCheck> ALL = List.of(new ShareCheck(), new TrackCheck(), new EligibilityCheck(), new AmountCheck(), new BudgetCheck(), new FormCheck(),
            new ReviewCheck(), new RubricCheck(), new DecisionCheck(), new TrancheCheck(), new EvaluationCheck(), new LifeCheck(), new SourceCheck());

    static List<RuleFault> faults(RuleBookContent rules) {
        var faults = new Faults();
        ALL.forEach(check -> check.check(rules, faults));
        return faults.found();
    }
}
