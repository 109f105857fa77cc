package org.yichuang.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.standing.domain.NotApplicable;
import org.yichuang.standing.domain.Reading;
import org.yichuang.standing.domain.Score;
import org.yichuang.standing.domain.Scoring;
import org.yichuang.standing.domain.StandingRules;

/** The example of domain 4.2, figure by figure, and the same organisation under another district's rules. */
class WorkedExampleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @CsvSource({"a1, 75.00", "a2, 58.33", "a3, 75.00", "a4, 95.52", "n1, 100.00", "n2, 80.00", "n3, 60.00", "n4, 75.00", "n5, 100.00",
        "c1, 64.00", "c2, 62.50", "c3, 60.00", "i1, 92.00", "i2, 80.00", "i3, 40.00", "i4, 40.00"})
    void each_indicator_earns_what_the_example_says(String key, String points) {
        assertEquals(points, score("shangyu-1", example()).indicator(key).points().shown(2));
    }

    @ParameterizedTest
    @CsvSource({"activity, 73.91", "normalisation, 82.75", "coverage, 62.35", "influence, 68.20"})
    void each_dimension_comes_to_what_the_example_says(String key, String points) {
        assertEquals(points, score("shangyu-1", example()).dimension(key).points().shown(2));
    }

    @Test
    void the_total_is_exact_and_rounded_only_when_shown() {
        var score = score("shangyu-1", example());
        assertEquals("72.38", score.total().shown(2));
        // 0.30·A + 0.25·N + 0.20·C + 0.25·I of the exact dimensions, not of the shown ones
        var exact = Fraction.ZERO;
        for (var one : score.dimensions()) exact = exact.plus(one.points().times(Fraction.of(one.weight(), 100)));
        assertEquals(exact, score.total());
    }

    @Test
    void what_does_not_apply_leaves_its_weight_to_its_neighbours() {
        var readings = example();
        readings.put("n4", Reading.not(NotApplicable.NOTHING_DUE));
        var score = score("shangyu-1", readings);
        assertEquals("85.33", score.dimension("normalisation").points().shown(2));
        assertNull(score.indicator("n4").points());
        assertEquals(Fraction.ZERO, score.indicator("n4").share());
        assertEquals(Fraction.of(100, 3), score.indicator("n1").share());
        assertEquals(Fraction.of(25), score("shangyu-1", example()).indicator("n1").share());
        // A missed duty is no such thing: it is zero.
        readings.put("n4", Reading.of(Fraction.ZERO, List.of()));
        assertEquals("64.00", score("shangyu-1", readings).dimension("normalisation").points().shown(2));
    }

    /** Other weights, other targets, one indicator less and one dimension less: the same code, another file. */
    @Test
    void another_district_is_another_file() {
        var score = score("linhu-2", example());
        assertEquals("2027-2", score.ruleVersion());
        // 9 of 6 is capped; 180 of 360 hours; 120 of a line from 60 to 180 days would be half, 45 is all
        assertEquals("100.00", score.indicator("a1").points().shown(2));
        assertEquals("50.00", score.indicator("a3").points().shown(2));
        assertEquals("100.00", score.indicator("a4").points().shown(2));
        // (50·100 + 30·50 + 20·100) / 100, then 40 % of it, 35 % of normalisation by its own weights and 25 % of influence
        assertEquals("85.00", score.dimension("activity").points().shown(2));
        assertEquals("75.00", score.dimension("normalisation").points().shown(2));
        assertEquals("86.00", score.dimension("influence").points().shown(2));
        assertEquals("81.75", score.total().shown(2));
        assertEquals(3, score.dimension("activity").indicators().size());
        assertEquals(3, score.dimensions().size());
    }

    private static Map<String, Reading> example() {
        var readings = new HashMap<String, Reading>();
        readings.put("a1", number(9));
        readings.put("a2", number(7));
        readings.put("a3", number(180));
        readings.put("a4", number(45));
        readings.put("n1", number(1));
        readings.put("n2", Reading.of(Fraction.of(4, 5), List.of()));
        readings.put("n3", Reading.inCase("INSTRUCTOR", List.of()));
        readings.put("n4", Reading.of(Fraction.of(3, 4), List.of()));
        readings.put("n5", number(0));
        readings.put("c1", Reading.of(Fraction.of(32, 1000), List.of()));
        readings.put("c2", Reading.of(Fraction.of(5, 8), List.of()));
        readings.put("c3", Reading.of(Fraction.of(3, 5), List.of()));
        readings.put("i1", Reading.of(Fraction.of(46, 10), List.of()));
        readings.put("i2", Reading.inCase("B", List.of()));
        readings.put("i3", Reading.inCase("DISTRICT", List.of()));
        readings.put("i4", number(4000));
        return readings;
    }

    private static Reading number(long value) {
        return Reading.of(Fraction.of(value), List.of());
    }

    private static Score score(String book, Map<String, Reading> readings) {
        return Scoring.score(rules(book), DAY, indicator -> readings.get(indicator.key()));
    }

    static StandingRules rules(String book) {
        try (var in = WorkedExampleTest.class.getResourceAsStream("/standing/" + book + ".json")) {
            return StandingRules.parse(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
