package org.yichuang.closing.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When who owes a refund is reminded of it. */
public final class RefundDays {
    private RefundDays() { }

    /**
     * Which reminder stands today: the last one whose day has come, so that several that were missed become one; none that would
     * have come before the demand.
     *
     * @param daysBefore the due day; below zero for days after it
     */
    public static Optional<Integer> standing(List<Integer> daysBefore, LocalDate demandedOn, LocalDate dueOn, LocalDate today) {
        return daysBefore.stream().filter(days -> {
            var on = dueOn.minusDays(days);
            return on.isAfter(demandedOn) && !today.isBefore(on);
        }).min(Integer::compare);
    }
}
