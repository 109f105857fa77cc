package org.yichuang.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.call.rules.ReportingRules;
import org.yichuang.call.rules.ReportingRules.Anchor;
import org.yichuang.call.rules.ReportingRules.ReportTask;
import org.yichuang.evaluation.domain.ReportPlan;
import org.yichuang.kernel.time.Days;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.kernel.words.LocalText;

/** What a project owes follows from the rule book's tasks and the project's dates; due days are counted from the last day covered. */
class ReportPlanTest {
    private static final LocalText WORDS = new LocalText("报告", "report");
    private static final WorkingCalendar CALENDAR = new WorkingCalendar();

    private static List<ReportPlan.Planned> plan(ReportTask task, String starts, String ends) {
        var start = LocalDate.parse(starts);
        var end = LocalDate.parse(ends);
        var half = start.plusDays(java.time.temporal.ChronoUnit.DAYS.between(start, end) / 2);
        return ReportPlan.of(new ReportingRules(List.of(task), Days.natural(7)), start, half, end, CALENDAR);
    }

    private static ReportTask task(Anchor anchor, Integer months, Days due) {
        return new ReportTask("task", WORDS, anchor, months, due);
    }

    @ParameterizedTest(name = "{0} {1}, due {2} {3} days after")
    @CsvSource({
        "EVERY_MONTHS, 3, 10, NATURAL, 2026-06-01:2026-06-11 2026-09-01:2026-09-11",
        "EVERY_MONTHS, 1, 10, NATURAL, 2026-04-01:2026-04-13 2026-05-01:2026-05-11 2026-06-01:2026-06-11 2026-07-01:2026-07-13 "
                + "2026-08-01:2026-08-11 2026-09-01:2026-09-11 2026-10-01:2026-10-12",
        "EVERY_MONTHS, 12, 10, NATURAL, ''",
        "HALF_TIME, , 30, NATURAL, 2026-07-01:2026-07-31",
        "HALF_TIME, , 5, WORKING, 2026-07-01:2026-07-08",
        "END, , 30, NATURAL, 2026-10-30:2026-11-30",
        "END, , 5, WORKING, 2026-10-30:2026-11-06"})
    void due_days(Anchor anchor, Integer months, int count, Days.Unit unit, String expected) {
        var found = plan(task(anchor, months, new Days(count, unit)), "2026-03-02", "2026-10-30").stream().map(one -> one.to() + ":" + one.due().last()).toList();
        assertEquals(expected.isEmpty() ? List.of() : List.of(expected.split(" ")), found);
    }

    @Test
    void stretches_follow_each_other_without_gap_and_none_ends_with_the_project_itself() {
        var plan = plan(task(Anchor.EVERY_MONTHS, 2, Days.natural(10)), "2026-01-31", "2026-07-30");
        for (int i = 1; i < plan.size(); i++) assertEquals(plan.get(i - 1).to().plusDays(1), plan.get(i).from());
        assertTrue(plan.get(plan.size() - 1).to().isBefore(LocalDate.parse("2026-07-30")));
        assertEquals(List.of(1, 2), plan.stream().map(ReportPlan.Planned::number).toList());
    }

    @Test
    void a_day_in_a_year_without_a_calendar_is_provisional() {
        assertTrue(plan(task(Anchor.END, null, Days.natural(30)), "2028-03-01", "2028-12-20").get(0).due().provisional());
    }
}
