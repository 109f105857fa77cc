package org.yichuang.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.yichuang.kernel.time.BusinessClock;

/** When applications come in: from the first instant to the one that is too late. "31 March 24:00" is 1 April 00:00. */
public record CallWindow(Instant opensAt, Instant closesAt) {
    public boolean contains(Instant instant) {
        return !instant.isBefore(opensAt) && instant.isBefore(closesAt);
    }

    /** The last day on which an application may come in, as notices name it. */
    public LocalDate lastDay() {
        return BusinessClock.dayOf(closesAt.minus(1, ChronoUnit.MICROS));
    }
}
