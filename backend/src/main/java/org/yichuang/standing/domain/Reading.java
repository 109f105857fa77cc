package org.yichuang.standing.domain;

import java.util.List;
import org.yichuang.kernel.number.Fraction;

/**
 * What was measured: a number, one of several cases, or that it does not apply.
 *
 * @param value exact; null for a case and where not applicable
 * @param caseKey one of the rule book's cases; null for a number
 */
public record Reading(Fraction value, String caseKey, NotApplicable notApplicable, List<Evidence> records) {
    public Reading {
        records = List.copyOf(records);
    }

    public static Reading of(Fraction value, List<Evidence> records) {
        return new Reading(value, null, null, records);
    }

    public static Reading inCase(String key, List<Evidence> records) {
        return new Reading(null, key, null, records);
    }

    public static Reading not(NotApplicable why) {
        return new Reading(null, null, why, List.of());
    }
}
