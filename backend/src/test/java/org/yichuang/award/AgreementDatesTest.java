package org.yichuang.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.award.domain.PlanDates;
import org.yichuang.award.domain.SigningTime;
import org.yichuang.call.rules.AgreementRules;
import org.yichuang.call.rules.AgreementRules.OnLapse;
import org.yichuang.call.rules.FixedPeriod;
import org.yichuang.call.rules.YearDay;
import org.yichuang.house.Rules;
import org.yichuang.kernel.problem.Refusal;
import org.yichuang.kernel.time.Days;
import org.yichuang.kernel.time.Period;

/** What rule books say of the days of an agreement: when it is signed at the latest, and when its project is carried out. */
class AgreementDatesTest {
    private static final LocalDate POSTED = LocalDate.parse("2026-03-20");

    @ParameterizedTest(name = "counted to {0}, nobody signs after {1}: {2}, reminded once: {3}")
    @CsvSource(nullValues = "-", value = {"2026-04-13, 03-31, 2026-03-31, false", "2026-03-31, 03-31, 2026-03-31, true", "2026-03-27, 03-31, 2026-03-27, true",
        "2026-04-13, -, 2026-04-13, true", "2027-01-10, 03-31, 2026-03-31, false"})
    void the_fixed_day_comes_before_the_counted_days(LocalDate counted, String fixed, LocalDate last, boolean again) {
        var rules = rules(OnLapse.REMINDED_ONCE_THEN_RESERVE, fixed, null);
        var signing = SigningTime.of(rules, 2026, new Period(POSTED, counted, counted, true));
        assertEquals(last, signing.period().last());
        assertEquals(last.equals(counted), signing.period().provisional(), "a fixed day is final whatever the calendar");
        assertEquals(again, signing.remindOnce(), "a reminder that gives no day more is none");
    }

    @Test
    void where_the_reserve_moves_up_nobody_is_reminded() {
        assertFalse(SigningTime.of(rules(OnLapse.RESERVE_MOVES_UP, null, null), 2026, new Period(POSTED, POSTED, POSTED, false)).remindOnce());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, true", "2026-04-01, false", "2027-01-01, false"})
    void after_the_fixed_day_nobody_signs_any_more(LocalDate day, boolean open) {
        assertEquals(open, rules(OnLapse.RESERVE_MOVES_UP, "03-31", null).isOpenToSign(day, 2026));
        assertTrue(rules(OnLapse.RESERVE_MOVES_UP, null, null).isOpenToSign(day, 2026));
    }

    @Test
    void the_project_runs_in_the_period_of_the_call_whatever_the_plan_says() {
        var ruled = PlanDates.asRuled(Rules.shipped("shaoxing-2019").agreement(), 2026, plan("2026-03-02", "2027-01-31"));
        assertEquals(LocalDate.parse("2026-04-01"), ruled.startsOn());
        assertEquals(LocalDate.parse("2026-11-30"), ruled.endsOn());
        assertEquals(List.of(LocalDate.parse("2026-04-01"), LocalDate.parse("2026-11-30")), ruled.steps().stream().map(PlanStep::from).toList());
        assertEquals(List.of(LocalDate.parse("2026-04-01"), LocalDate.parse("2026-11-30")), ruled.steps().stream().map(PlanStep::to).toList());
        PlanDates.require(Rules.shipped("shaoxing-2019").agreement(), 2026, ruled.startsOn(), ruled.endsOn(), ruled.steps());
    }

    @Test
    void where_the_rules_fix_no_period_the_plan_stands() {
        var plan = plan("2026-03-02", "2027-01-31");
        assertEquals(plan, PlanDates.asRuled(Rules.shipped("shangyu-2020-33").agreement(), 2026, plan));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"2026-03-31, 2026-11-30", "2026-04-01, 2026-12-01", "2027-04-01, 2027-11-30"})
    void a_revision_or_a_change_does_not_leave_the_period(LocalDate from, LocalDate to) {
        var refusal = assertThrows(Refusal.class, () -> PlanDates.require(Rules.shipped("shaoxing-2019").agreement(), 2026, from, to, List.of()));
        assertEquals(AwardProblem.DATES_OUTSIDE_PERIOD, refusal.code());
    }

    private static AgreedPlan plan(String from, String to) {
        var first = LocalDate.parse(from);
        var last = LocalDate.parse(to);
        return new AgreedPlan("摘要", "社区", "陈月琴", "老年人", first, last, "思路", List.of(new PlanStep(first, first.plusDays(9), "准备", null, "公布"),
                new PlanStep(last.minusDays(9), last, "总结", null, "完成")), List.of(), null, 0, List.of());
    }

    private static AgreementRules rules(OnLapse onLapse, String signNotAfter, FixedPeriod period) {
        return new AgreementRules(Days.working(15), onLapse, true, Days.natural(60), 6, 10, signNotAfter == null ? null : YearDay.of(signNotAfter), period);
    }
}
