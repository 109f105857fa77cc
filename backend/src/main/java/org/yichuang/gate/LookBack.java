package org.yichuang.gate;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.time.Days;
import org.yichuang.kernel.time.WorkingCalendar;

/** How far back a condition looks. What happened on a day concerns it through the last day of the period, 24:00. */
public record LookBack(int count, Unit unit) {
    @Schema(name = "LookBackUnit")
    public enum Unit { DAYS, WORKING_DAYS, MONTHS }

    public static LookBack months(int count) {
        return new LookBack(count, Unit.MONTHS);
    }

    public static LookBack of(Days days) {
        return new LookBack(days.count(), days.unit() == Days.Unit.WORKING ? Unit.WORKING_DAYS : Unit.DAYS);
    }

    /** The last day on which something that happened (or ended) on the given day still counts. */
    public LocalDate lastDayFor(LocalDate day, WorkingCalendar calendar) {
        return switch (unit) {
            case DAYS -> day.plusDays(count);
            case MONTHS -> day.plusMonths(count);
            case WORKING_DAYS -> calendar.periodAfter(day, Days.working(count)).last();
        };
    }
}
