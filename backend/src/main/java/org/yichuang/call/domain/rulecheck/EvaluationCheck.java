package org.yichuang.call.domain.rulecheck;

import org.yichuang.call.rules.Grade;
import org.yichuang.call.rules.RuleBookContent;

/** Every final score has its grade: grades fall and the last begins at zero. */
final class EvaluationCheck implements RuleCheck {
    @Override
    public void check(RuleBookContent rules, Faults faults) {
        var grades = rules.evaluation().grades();
        faults.unique(grades, "/evaluation/grades", Grade::key);
        for (int i = 1; i < grades.size(); i++) {
            faults.unless(grades.get(i).fromScore() < grades.get(i - 1).fromScore(), "/evaluation/grades/" + i + "/fromScore", "field.not-falling");
        }
        var last = grades.size() - 1;
        faults.unless(grades.get(last).fromScore() == 0, "/evaluation/grades/" + last + "/fromScore", "field.last-from-zero");
    }
}
