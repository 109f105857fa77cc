package org.yichuang.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yichuang.call.rules.EvaluationRules;
import org.yichuang.call.rules.Grade;
import org.yichuang.call.rules.Rubric;
import org.yichuang.evaluation.AssessEvaluation.Mark;
import org.yichuang.evaluation.domain.FinalScore;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.kernel.problem.Refusal;
import org.yichuang.kernel.time.Days;
import org.yichuang.kernel.words.LocalText;

/** Whole points make an exact score, the score makes the grade; domain.md 2.9. */
class FinalScoreTest {
    private static final LocalText WORDS = new LocalText("项", "item");
    private static final Rubric RUBRIC = rubric(30, 25, 25, 10, 10);
    private static final EvaluationRules RULES = rules(true);

    private static Rubric rubric(int... most) {
        return new Rubric("final", WORDS, IntStream.range(0, most.length).mapToObj(i -> new Rubric.Criterion("c" + i, WORDS, WORDS, most[i], null)).toList());
    }

    private static EvaluationRules rules(boolean misuseLowest) {
        return new EvaluationRules(Days.natural(30), true, RUBRIC, List.of(grade("A", 85), grade("B", 60), grade("C", 0)), misuseLowest,
                new EvaluationRules.SurveyRules(true, 10));
    }

    private static Grade grade(String key, int from) {
        return new Grade(key, WORDS, from, Set.of(), 0);
    }

    private static List<Mark> marks(int... points) {
        return IntStream.range(0, points.length).mapToObj(i -> new Mark("c" + i, points[i], "有据")).toList();
    }

    @ParameterizedTest
    @CsvSource({"30 25 25 10 10, 100, A", "26 22 20 9 8, 85, A", "26 22 20 9 7, 84, B", "18 15 15 6 6, 60, B", "18 15 15 6 5, 59, C", "0 0 0 0 0, 0, C"})
    void exactly_on_the_line_is_the_better_grade(String points, String score, String grade) {
        var marks = marks(Stream.of(points.split(" ")).mapToInt(Integer::parseInt).toArray());
        FinalScore.require(RUBRIC, marks);
        assertEquals(Fraction.parse(score), FinalScore.of(RUBRIC, marks));
        assertEquals(grade, FinalScore.grade(RULES, FinalScore.of(RUBRIC, marks), false).key());
    }

    @Test
    void a_rubric_of_other_full_marks_is_scored_out_of_a_hundred_without_rounding() {
        var rubric = rubric(20, 10);
        assertEquals(Fraction.of(250, 3), FinalScore.of(rubric, marks(18, 7)));
        assertEquals("B", FinalScore.grade(RULES, Fraction.of(2549, 30), false).key());
        assertEquals("A", FinalScore.grade(RULES, Fraction.of(2550, 30), false).key());
    }

    @Test
    void misuse_is_the_lowest_grade_where_the_rule_book_says_so() {
        assertEquals("C", FinalScore.grade(RULES, Fraction.of(100), true).key());
        assertEquals("A", FinalScore.grade(rules(false), Fraction.of(100), true).key());
    }

    static Stream<Arguments> unfit() {
        return Stream.of(Arguments.of("one is missing", marks(30, 25, 25, 10)), Arguments.of("above the maximum", marks(31, 25, 25, 10, 10)),
                Arguments.of("below nothing", marks(-1, 25, 25, 10, 10)),
                Arguments.of("unknown", List.of(new Mark("c0", 1, "x"), new Mark("c1", 1, "x"), new Mark("c2", 1, "x"), new Mark("c3", 1, "x"),
                        new Mark("c4", 1, "x"), new Mark("else", 1, "x"))),
                Arguments.of("twice", Stream.concat(marks(1, 1, 1, 1, 1).stream(), Stream.of(new Mark("c0", 2, "x"))).toList()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unfit")
    void marks_that_do_not_fit_are_refused(String what, List<Mark> marks) {
        var refusal = assertThrows(Refusal.class, () -> FinalScore.require(RUBRIC, marks));
        assertEquals(EvaluationProblem.MARKS_UNFIT, refusal.code());
        assertEquals(1, refusal.faults().size());
    }
}
