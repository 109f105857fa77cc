package org.yichuang.call.domain.rulecheck;

import org.yichuang.call.rules.Rubric;
import org.yichuang.call.rules.Rubric.Criterion;
import org.yichuang.call.rules.RuleBookContent;

/** Rubrics and their criteria are told apart by key and can reach the pass mark. */
final class RubricCheck implements RuleCheck {
    @Override
    public void check(RuleBookContent rules, Faults faults) {
        var rubrics = rules.review().rubrics();
        faults.unique(rubrics, "/review/rubrics", Rubric::key);
        for (int i = 0; i < rubrics.size(); i++) {
            faults.unique(rubrics.get(i).criteria(), "/review/rubrics/" + i + "/criteria", Criterion::key);
            faults.unless(rules.review().passMark() <= rubrics.get(i).fullMarks(), "/review/passMark", "field.pass-above-full");
        }
        faults.unique(rules.evaluation().rubric().criteria(), "/evaluation/rubric/criteria", Criterion::key);
    }
}
