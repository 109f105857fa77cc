package org.yichuang.identity.domain;

import java.util.regex.Pattern;

/** What a login name looks like: 3 to 40 letters, digits, dots, dashes, beginning with a letter. */
public final class LoginName {
    public static final String FORM = "[a-zA-Z][a-zA-Z0-9._-]{2,39}";
    private static final Pattern PATTERN = Pattern.compile(FORM);

    private LoginName() { }

    public static boolean mayBe(String text) {
        return text != null && PATTERN.matcher(text).matches();
    }
}
