package org.yichuang.fund.service;

import java.time.LocalDate;
import org.yichuang.kernel.problem.CommonProblem;

/** Days that a client names: within this century, or the database could not compare them. */
final class Days {
    static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private Days() { }

    static LocalDate checked(LocalDate day, String parameter, LocalDate otherwise) {
        if (day == null) return otherwise;
        if (day.isBefore(FIRST) || day.isAfter(LAST)) throw CommonProblem.MALFORMED.refuse().at(parameter, "field.malformed");
        return day;
    }
}
