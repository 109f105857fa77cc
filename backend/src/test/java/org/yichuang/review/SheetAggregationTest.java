package org.yichuang.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.call.rules.Aggregation;
import org.yichuang.call.rules.Aggregation.Method;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.review.domain.Sheet;
import org.yichuang.review.domain.SheetAggregation;
import org.yichuang.review.domain.SheetScore;

/** Sheets become one exact score: domain 2.3 and 10. */
class SheetAggregationTest {
    private static final Aggregation TRIMMED = new Aggregation(Method.TRIMMED_MEAN, 5, 1, 3, 2);

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
            "78 82 84 81 90, 247/3",        // S1, P1
            "80 83 82 82 88, 247/3",        // S1, P2
            "85 80 96 82 84, 251/3",        // S2, P7 before
            "84 82 75 83 84, 83",           // S2, P8 before
            "85 80 82 84, 331/4",           // S2, P7 with four: the plain mean
            "84 82 83 84, 333/4",
            "70 70 70 70 70, 70",
            "60 61 63, 184/3"})
    void extremes_are_dropped_from_five_on(String totals, String score) {
        assertEquals(Fraction.parse(score), score(TRIMMED, totals).score());
    }

    @Test
    void with_fewer_than_three_there_is_no_result() {
        assertFalse(new SheetAggregation(TRIMMED, 2).isValid());
    }

    @Test
    void which_of_several_equal_extremes_is_dropped_does_not_matter() {
        var random = new Random(7);
        var sheets = new ArrayList<>(List.of(sheet(20, 70), sheet(30, 60), sheet(10, 70), sheet(40, 50), sheet(25, 60)));
        var expected = new SheetAggregation(TRIMMED, 5).scores(List.of(List.copyOf(sheets))).get(0);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(sheets, random);
            assertEquals(expected.criterionMeans(), new SheetAggregation(TRIMMED, 5).scores(List.of(List.copyOf(sheets))).get(0).criterionMeans());
        }
    }

    @Test
    void the_middle_and_the_even_middle() {
        var median = new Aggregation(Method.MEDIAN, null, null, 3, 2);
        assertEquals(Fraction.of(80), score(median, "10 80 99").score());
        assertEquals(Fraction.of(165, 2), score(median, "10 80 85 99").score());
    }

    @Test
    void a_strict_judge_weighs_as_much_as_a_mild_one() {
        var normalised = new Aggregation(Method.NORMALISED, null, null, 2, 2);
        var scores = new SheetAggregation(normalised, 2).scores(List.of(List.of(sheet(40), sheet(90)), List.of(sheet(60), sheet(60))));
        assertEquals(Fraction.of(40).times(Fraction.of(125, 100)).plus(Fraction.of(90).times(Fraction.of(125, 150))).dividedBy(Fraction.of(2)),
                scores.get(0).score());
    }

    @Test
    void a_group_never_mixes_five_and_four() {
        assertThrows(IllegalArgumentException.class,
                () -> new SheetAggregation(TRIMMED, 5).scores(List.of(List.of(sheet(1), sheet(2), sheet(3), sheet(4)))));
    }

    private static SheetScore score(Aggregation rule, String totals) {
        var sheets = java.util.Arrays.stream(totals.split(" ")).map(total -> sheet(Integer.parseInt(total))).toList();
        return new SheetAggregation(rule, sheets.size()).scores(List.of(sheets)).get(0);
    }

    private static Sheet sheet(int... points) {
        var map = new java.util.LinkedHashMap<String, Integer>();
        for (int i = 0; i < points.length; i++) map.put("c" + i, points[i]);
        return new Sheet(Map.copyOf(map));
    }
}
