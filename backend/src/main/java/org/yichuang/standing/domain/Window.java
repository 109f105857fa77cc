package org.yichuang.standing.domain;

import java.time.LocalDate;

/** The days that count: the first is not in, the last is. */
public record Window(LocalDate after, LocalDate last) {
    public static Window of(LocalDate asOf, int months) {
        return new Window(asOf.minusMonths(months), asOf);
    }

    public boolean holds(LocalDate day) {
        return day != null && day.isAfter(after) && !day.isAfter(last);
    }
}
