package org.yichuang.call.domain.rulecheck;

import java.util.HashSet;
import org.yichuang.call.rules.BudgetClass;
import org.yichuang.call.rules.ForbiddenItem;
import org.yichuang.call.rules.RuleBookContent;

/** A line of a budget names its class and item by key: no key stands twice. */
final class BudgetCheck implements RuleCheck {
    @Override
    public void check(RuleBookContent rules, Faults faults) {
        var budget = rules.budget();
        faults.unique(budget.classes(), "/budget/classes", BudgetClass::key);
        faults.unique(budget.forbidden(), "/budget/forbidden", ForbiddenItem::key);
        var seen = new HashSet<String>();
        for (int i = 0; i < budget.classes().size(); i++) {
            var items = budget.classes().get(i).items();
            for (int j = 0; j < items.size(); j++) {
                if (!seen.add(items.get(j).key())) faults.at("/budget/classes/" + i + "/items/" + j, "field.twice", "key", items.get(j).key());
            }
        }
    }
}
