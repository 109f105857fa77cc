package org.yichuang.kernel.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The statutory working calendar: State Council notices, one row for each day that differs from Monday–Friday.
 * A year without rows is not published yet and never reads as "no holidays": what is computed in it is provisional.
 */
@ApplicationScoped
public class WorkingCalendar {
    private final Map<LocalDate, Boolean> exceptions = new HashMap<>();
    private final Set<Integer> publishedYears = new HashSet<>();

    public WorkingCalendar() {
        try (var in = new BufferedReader(new InputStreamReader(
                WorkingCalendar.class.getResourceAsStream("/calendar/cn-working-days.csv"), StandardCharsets.UTF_8))) {
            in.lines().skip(1).map(line -> line.split(",")).forEach(cell -> {
                var day = LocalDate.parse(cell[0]);
                exceptions.put(day, "WORKDAY".equals(cell[1]));
                publishedYears.add(day.getYear());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isPublished(int year) {
        return publishedYears.contains(year);
    }

    public boolean isWorkingDay(LocalDate day) {
        return exceptions.getOrDefault(day, day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    /** The period of so many days whose first counted day follows the start; domain.md 5.2 and 10. */
    public Period periodAfter(LocalDate start, Days length) {
        var first = length.unit() == Days.Unit.WORKING ? nextWorkingDay(start) : start.plusDays(1);
        var last = first;
        if (length.unit() == Days.Unit.WORKING) {
            for (int counted = 1; counted < length.count(); counted++) last = nextWorkingDay(last);
        } else {
            last = start.plusDays(length.count());
        }
        return new Period(first, last, rolled(last), !isPublished(first.getYear()) || !isPublished(rolled(last).getYear()));
    }

    public LocalDate nextWorkingDay(LocalDate day) {
        return rolled(day.plusDays(1));
    }

    /** A period that would end on a day of rest ends on the next working day (Civil Code 203). */
    public LocalDate rolled(LocalDate day) {
        var rolled = day;
        while (!isWorkingDay(rolled)) rolled = rolled.plusDays(1);
        return rolled;
    }
}
