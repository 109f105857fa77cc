package org.yichuang.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.number.Fraction;

/**
 * What those who were served say, in marks of 1 to 5.
 *
 * @param mean exact; null while there are fewer answers than the rule book asks for: then satisfaction is not applicable
 */
public record Satisfaction(
        @Schema(examples = "14") int answers,
        @Schema(description = "with fewer, satisfaction is not applicable", examples = "10") int minimum,
        @Schema(nullable = true, description = "exact mean of the marks 1 to 5; null: not applicable", examples = "23/5") Fraction mean) {

    /** @param sum of all marks */
    public static Satisfaction of(int answers, long sum, int minimum) {
        return new Satisfaction(answers, minimum, answers < minimum || answers == 0 ? null : Fraction.of(sum, answers));
    }
}
