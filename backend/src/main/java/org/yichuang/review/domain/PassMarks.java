package org.yichuang.review.domain;

import org.yichuang.call.rules.Rubric;
import org.yichuang.kernel.money.BasisPoints;
import org.yichuang.kernel.number.Fraction;

/** What a score has to reach to be awardable: the mark for the whole, and the least share of each criterion that has one. */
public final class PassMarks {
    private PassMarks() { }

    public static boolean met(SheetScore score, Rubric rubric, int passMark) {
        return score.score().isAtLeast(Fraction.of(passMark)) && rubric.criteria().stream().allMatch(criterion -> criterion.passShare() == null
                || score.criterionMeans().getOrDefault(criterion.key(), Fraction.ZERO).isAtLeast(least(criterion)));
    }

    private static Fraction least(Rubric.Criterion criterion) {
        return Fraction.of((long) criterion.maximumPoints() * criterion.passShare().value(), BasisPoints.WHOLE);
    }
}
