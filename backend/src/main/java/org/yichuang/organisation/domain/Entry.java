package org.yichuang.organisation.domain;

import java.util.Map;
import org.yichuang.kernel.problem.Refusal;
import org.yichuang.organisation.OrganisationProblem;

/** What people type: made comparable without changing its meaning, and refused with the place of the fault. */
public final class Entry {
    private Entry() { }

    /** Trimmed, full-width letters and digits as half-width ones, upper case. Nothing is corrected. */
    public static String normal(String typed) {
        var half = new StringBuilder(typed.length());
        typed.strip().chars().map(c -> c >= '！' && c <= '～' ? c - 0xFEE0 : c).forEach(c -> half.append((char) c));
        return half.toString().strip().toUpperCase(java.util.Locale.ROOT);
    }

    /** @param pointer the field of the body, or the column of the file */
    public static Refusal fault(String pointer, String messageKey, Map<String, ?> facts) {
        return OrganisationProblem.INVALID_ENTRY.refuse().at(pointer, messageKey, facts);
    }

    public static Refusal fault(String pointer, String messageKey) {
        return fault(pointer, messageKey, Map.of());
    }

    /** Shows so many characters of the beginning and the end; of something short only the last two. */
    public static String masked(String plain, int head, int tail) {
        if (plain == null) return null;
        if (plain.length() < head + tail + 4) return "*".repeat(Math.max(0, plain.length() - 2)) + plain.substring(Math.max(0, plain.length() - 2));
        return plain.substring(0, head) + "*".repeat(plain.length() - head - tail) + plain.substring(plain.length() - tail);
    }

    /** Empty reads as not given. */
    public static String blankToNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
