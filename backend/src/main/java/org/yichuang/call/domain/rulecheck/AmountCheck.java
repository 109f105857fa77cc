package org.yichuang.call.domain.rulecheck;

import org.yichuang.call.rules.AmountRules.AwardBy;
import org.yichuang.call.rules.RuleBookContent;

/** Bands and prizes are there where the award goes by them, and nowhere else; bands leave no score out. */
final class AmountCheck implements RuleCheck {
    @Override
    public void check(RuleBookContent rules, Faults faults) {
        var amounts = rules.amounts();
        faults.unless((amounts.awardBy() == AwardBy.BY_BAND) != amounts.bands().isEmpty(), "/amounts/bands", "field.only-when-used");
        faults.unless((amounts.awardBy() == AwardBy.BY_RANK) != amounts.prizes().isEmpty(), "/amounts/prizes", "field.only-when-used");
        for (int i = 1; i < amounts.bands().size(); i++) {
            boolean falls = amounts.bands().get(i).fromScore() < amounts.bands().get(i - 1).fromScore();
            faults.unless(falls, "/amounts/bands/" + i + "/fromScore", "field.not-falling");
        }
    }
}
