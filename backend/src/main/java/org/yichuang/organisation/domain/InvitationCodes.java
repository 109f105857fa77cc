package org.yichuang.organisation.domain;

import java.security.SecureRandom;
import java.util.Locale;
import org.yichuang.kernel.json.Digest;

/** Codes to be read aloud or shown as a picture: 100 random bits in letters that are not mistaken for each other. */
public final class InvitationCodes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private InvitationCodes() { }

    public static String draw() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 4 == 0) code.append('-');
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** Hyphens, spaces and case do not matter. */
    public static String hash(String code) {
        return Digest.sha256(Entry.normal(code).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }
}
