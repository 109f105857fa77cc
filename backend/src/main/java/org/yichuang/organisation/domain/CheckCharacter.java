package org.yichuang.organisation.domain;

import java.util.Map;

/**
 * The 18-character scheme of GB 32100-2015: an alphabet of 31 without I, O, S, V, Z, weights 3^(i-1) mod 31, a check
 * character at the end. 31 is prime, so every single wrong character and every swap of two unequal neighbours shows.
 */
public final class CheckCharacter {
    public static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    public static final int LENGTH = 18;

    private CheckCharacter() { }

    /** The character that belongs behind the first seventeen. */
    public static char of(String seventeen) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(seventeen.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** Normalises and checks; refuses with the position of a letter that cannot stand in a code, never putting another in its place. */
    public static String require(String typed, String pointer) {
        var code = Entry.normal(typed);
        if (code.length() != LENGTH) throw Entry.fault(pointer, "field.code-length", Map.of("length", code.length()));
        for (int i = 0; i < LENGTH; i++) {
            if (ALPHABET.indexOf(code.charAt(i)) < 0) {
                throw Entry.fault(pointer, "field.code-letter", Map.of("position", i + 1, "letter", String.valueOf(code.charAt(i))));
            }
        }
        if (code.charAt(LENGTH - 1) != of(code)) throw Entry.fault(pointer, "field.code-check");
        return code;
    }

    public static void requireDigits(String code, int from, int to, String pointer) {
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(code.charAt(i))) {
                throw Entry.fault(pointer, "field.code-digit", Map.of("position", i + 1, "letter", String.valueOf(code.charAt(i))));
            }
        }
    }
}
