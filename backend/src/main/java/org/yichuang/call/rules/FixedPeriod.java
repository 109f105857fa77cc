package org.yichuang.call.rules;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days between which every project of the call is carried out, both included. Source: domain 2.1 (Shaoxing 2019: 1 April to 30 November). */
public record FixedPeriod(@NotNull YearDay from, @NotNull YearDay to) {
    /** Whether a project that lasts from the first to the last day keeps inside. */
    public boolean holds(int fiscalYear, LocalDate first, LocalDate last) {
        return !first.isBefore(from.in(fiscalYear)) && !last.isAfter(to.in(fiscalYear));
    }

    /** Whole months, the last day counted: 1 April to 30 November is eight. */
    public int months() {
        int anyYear = 2001;
        return (int) ChronoUnit.MONTHS.between(from.in(anyYear), to.in(anyYear).plusDays(1));
    }
}
