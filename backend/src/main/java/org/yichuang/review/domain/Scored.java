package org.yichuang.review.domain;

import java.util.Map;
import org.yichuang.kernel.number.Fraction;

/**
 * One application before it is ranked.
 *
 * @param drawCode what the public draw goes by: its receipt number
 * @param recentAwards awards of the organisation in the last two years; null where nobody can tell
 * @param requestedFen fen
 */
public record Scored(long applicationId, String drawCode, boolean passed, Fraction base, int bonus, Map<String, Fraction> criterionMeans,
                     Long recentAwards, long requestedFen) {

    /** What is ranked: bonus and deduction included, never below zero. */
    public Fraction total() {
        var total = base.plus(Fraction.of(bonus));
        return total.isAtLeast(Fraction.ZERO) ? total : Fraction.ZERO;
    }
}
