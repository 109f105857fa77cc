package org.yichuang.kernel.time;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Counted days from the first to the last, both included.
 *
 * @param nominalLast the last day before it was rolled to a working day
 * @param provisional a year it touches has no published calendar yet: nothing final may rest on it
 */
public record Period(LocalDate first, LocalDate nominalLast, LocalDate last, boolean provisional) {
    public Instant startsAt() {
        return BusinessClock.startOf(first);
    }

    /** 24:00 of the last day: the first instant that is too late. */
    public Instant endsAt() {
        return BusinessClock.endOf(last);
    }
}
