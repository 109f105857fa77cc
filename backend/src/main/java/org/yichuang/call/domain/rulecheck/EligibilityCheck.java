package org.yichuang.call.domain.rulecheck;

import org.yichuang.call.rules.EligibilityRule;
import org.yichuang.call.rules.RuleBookContent;

/** Each rule has its own id, a value its operator can compare with, and tracks that exist. */
final class EligibilityCheck implements RuleCheck {
    @Override
    public void check(RuleBookContent rules, Faults faults) {
        var list = rules.eligibility();
        faults.unique(list, "/eligibility", EligibilityRule::ruleId);
        for (int i = 0; i < list.size(); i++) {
            var rule = list.get(i);
            faults.unless(rule.operator().takes(rule.value()), "/eligibility/" + i + "/value", "field.value-for-operator");
            faults.known(rule.tracks(), TrackCheck.keys(rules), "/eligibility/" + i + "/tracks");
        }
    }
}
