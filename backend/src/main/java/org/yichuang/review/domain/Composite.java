package org.yichuang.review.domain;

import java.util.LinkedHashMap;
import java.util.List;
import org.yichuang.kernel.number.Fraction;

/** Several judgements of one application as one: of the juries of a stage by their shares, of the stages by their weights. Exact. */
public final class Composite {
    private Composite() { }

    public static SheetScore of(List<Part> parts) {
        var score = Fraction.ZERO;
        var means = new LinkedHashMap<String, Fraction>();
        int sheets = 0;
        for (var part : parts) {
            score = score.plus(part.score().score().times(part.share()));
            part.score().criterionMeans().forEach((key, mean) -> means.merge(key, mean.times(part.share()), Fraction::plus));
            sheets += part.score().sheets();
        }
        return new SheetScore(score, means, sheets);
    }

    /** @param share of the whole, which is 1 */
    public record Part(Fraction share, SheetScore score) { }
}
