package org.yichuang.standing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yichuang.kernel.number.Fraction;

/** Readings to points, points to dimensions, dimensions to the total. What does not apply leaves its weight to its neighbours. */
public final class Scoring {
    private Scoring() { }

    public static Score score(StandingRules rules, LocalDate asOf, Function<Indicator, Reading> readings) {
        var dimensions = rules.dimensions().stream().map(one -> dimension(one, readings)).toList();
        var applying = dimensions.stream().filter(one -> one.points() != null).toList();
        var total = mean(applying, DimensionScore::weight, DimensionScore::points);
        return new Score(rules.key(), rules.version(), asOf, total == null ? Fraction.ZERO : total, dimensions);
    }

    private static DimensionScore dimension(Dimension dimension, Function<Indicator, Reading> readings) {
        var found = new ArrayList<IndicatorScore>();
        for (var one : dimension.indicators()) {
            var reading = readings.apply(one);
            found.add(new IndicatorScore(one.key(), one.weight(), null, reading.value(), reading.caseKey(), reading.notApplicable(),
                    one.formula().points(reading)));
        }
        var applying = found.stream().filter(IndicatorScore::applies).toList();
        int whole = applying.stream().mapToInt(IndicatorScore::weight).sum();
        var shared = found.stream().map(one -> new IndicatorScore(one.key(), one.weight(),
                one.applies() ? Fraction.of(one.weight() * 100L, whole) : Fraction.ZERO, one.value(), one.caseKey(), one.notApplicable(), one.points())).toList();
        return new DimensionScore(dimension.key(), dimension.weight(), mean(applying, IndicatorScore::weight, IndicatorScore::points), shared);
    }

    /** Weighted by whole numbers; null of nothing. */
    private static <T> Fraction mean(List<T> parts, Function<T, Integer> weight, Function<T, Fraction> points) {
        if (parts.isEmpty()) return null;
        var sum = Fraction.ZERO;
        int whole = 0;
        for (var one : parts) {
            sum = sum.plus(points.apply(one).times(Fraction.of(weight.apply(one))));
            whole += weight.apply(one);
        }
        return sum.dividedBy(Fraction.of(whole));
    }
}
