package org.yichuang.evaluation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yichuang.call.rules.ReportingRules;
import org.yichuang.call.rules.ReportingRules.ReportTask;
import org.yichuang.kernel.time.Period;
import org.yichuang.kernel.time.WorkingCalendar;

/** Which reports a project owes and when, from the rule book's tasks and the project's dates. Due days are counted from the last day covered. */
public final class ReportPlan {
    private ReportPlan() { }

    /** @param halfTime the day in the middle, as the project counts it */
    public static List<Planned> of(ReportingRules rules, LocalDate startsOn, LocalDate halfTime, LocalDate endsOn, WorkingCalendar calendar) {
        var plan = new ArrayList<Planned>();
        for (var task : rules.tasks()) {
            switch (task.anchor()) {
                case EVERY_MONTHS -> repeated(task, startsOn, endsOn, calendar, plan);
                case HALF_TIME -> plan.add(planned(task, 1, startsOn, halfTime, calendar));
                case END -> plan.add(planned(task, 1, startsOn, endsOn, calendar));
            }
        }
        return List.copyOf(plan);
    }

    /** The last stretch is covered by the closing report, so none ends with the project itself. */
    private static void repeated(ReportTask task, LocalDate startsOn, LocalDate endsOn, WorkingCalendar calendar, List<Planned> plan) {
        for (int number = 1; ; number++) {
            var from = startsOn.plusMonths((long) (number - 1) * task.months());
            var to = startsOn.plusMonths((long) number * task.months()).minusDays(1);
            if (!to.isBefore(endsOn)) return;
            plan.add(planned(task, number, from, to, calendar));
        }
    }

    private static Planned planned(ReportTask task, int number, LocalDate from, LocalDate to, WorkingCalendar calendar) {
        return new Planned(task, number, from, to, calendar.periodAfter(to, task.dueAfter()));
    }

    /** @param due its last day is the due day, its nominal last the one before it was rolled to a working day */
    public record Planned(ReportTask task, int number, LocalDate from, LocalDate to, Period due) { }
}
