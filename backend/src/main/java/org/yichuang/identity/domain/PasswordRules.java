package org.yichuang.identity.domain;

import java.util.Locale;
import java.util.Set;
import org.yichuang.identity.IdentityProblem;

/** What a password must be: long enough, not the name, not one that everybody tries first. */
public final class PasswordRules {
    static final int SHORTEST = 10;
    private static final Set<String> TRIED_FIRST = Set.of("1234567890", "0123456789", "password12", "qwertyuiop", "1111111111", "0000000000",
            "abcdefghij", "password123", "a123456789", "1qaz2wsx3edc", "qwerty12345", "woaini1314", "5201314520", "yichuang123");

    private PasswordRules() { }

    public static void check(String loginName, String password, String pointer) {
        if (password.codePointCount(0, password.length()) < SHORTEST) throw fault(pointer, "field.password-short");
        var lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(loginName.toLowerCase(Locale.ROOT))) throw fault(pointer, "field.password-name");
        if (TRIED_FIRST.contains(lower) || lower.chars().distinct().count() < 4) throw fault(pointer, "field.password-common");
    }

    private static RuntimeException fault(String pointer, String key) {
        return IdentityProblem.PASSWORD_WEAK.refuse().at(pointer, key, java.util.Map.of("shortest", SHORTEST));
    }
}
