package org.yichuang.evaluation.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yichuang.call.rules.EvaluationRules;
import org.yichuang.call.rules.Grade;
import org.yichuang.call.rules.Rubric;
import org.yichuang.evaluation.AssessEvaluation.Mark;
import org.yichuang.evaluation.EvaluationProblem;
import org.yichuang.kernel.number.Fraction;

/** The score of a final evaluation: whole points by the rubric, exact out of a hundred, and the grade that follows. */
public final class FinalScore {
    private FinalScore() { }

    /** Refuses marks that do not fit the rubric: each criterion once, from nothing to its maximum. */
    public static void require(Rubric rubric, List<Mark> marks) {
        var refusal = EvaluationProblem.MARKS_UNFIT.refuse();
        var given = marks.stream().collect(Collectors.groupingBy(Mark::criterion));
        for (var criterion : rubric.criteria()) {
            var of = given.remove(criterion.key());
            if (of == null) refusal.at("/marks/" + criterion.key(), "mark.missing", Map.of("criterion", criterion.title()));
            else if (of.size() > 1) refusal.at("/marks/" + criterion.key(), "mark.twice", Map.of("criterion", criterion.title()));
            else if (of.get(0).points() < 0 || of.get(0).points() > criterion.maximumPoints()) {
                refusal.at("/marks/" + criterion.key(), "mark.range", Map.of("criterion", criterion.title(), "most", criterion.maximumPoints()));
            }
        }
        given.keySet().forEach(key -> refusal.at("/marks/" + key, "mark.unknown", Map.of("criterion", key)));
        if (!refusal.faults().isEmpty()) throw refusal;
    }

    /** Out of a hundred, whatever the rubric's full marks are. */
    public static Fraction of(Rubric rubric, List<Mark> marks) {
        return Fraction.of(100L * marks.stream().mapToInt(Mark::points).sum(), rubric.fullMarks());
    }

    /** Exactly on the line is the better grade; any misuse is the lowest where the rule book says so. */
    public static Grade grade(EvaluationRules rules, Fraction score, boolean misuse) {
        if (misuse && rules.misuseGivesLowest()) return rules.grades().get(rules.grades().size() - 1);
        return rules.gradeFor(score.numerator().longValueExact(), score.denominator().longValueExact());
    }
}
