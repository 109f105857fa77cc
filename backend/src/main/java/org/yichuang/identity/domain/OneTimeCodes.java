package org.yichuang.identity.domain;

import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import dev.samstevens.totp.qr.QrData;
import dev.samstevens.totp.secret.DefaultSecretGenerator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Six digits that change every half minute (RFC 6238), as any authenticator shows them. A phone may be half a minute early or late. */
public final class OneTimeCodes {
    public static final int STEP_SECONDS = 30;
    private static final Pattern FORM = Pattern.compile("[0-9]{6}");
    private static final DefaultCodeGenerator GENERATOR = new DefaultCodeGenerator();

    private OneTimeCodes() { }

    public static String newSecret() {
        return new DefaultSecretGenerator(32).generate();
    }

    public static String uri(String secret, String loginName) {
        return new QrData.Builder().issuer("Yichuang").label(loginName).secret(secret).digits(6).period(STEP_SECONDS).build().getUri();
    }

    public static long stepAt(Instant now) {
        return now.getEpochSecond() / STEP_SECONDS;
    }

    public static String codeAt(String secret, long step) {
        try {
            return GENERATOR.generate(secret, step);
        } catch (CodeGenerationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The step whose code this is. */
    public static OptionalLong stepOf(String secret, String code, Instant now) {
        if (!FORM.matcher(code).matches()) return OptionalLong.empty();
        var given = code.getBytes(StandardCharsets.US_ASCII);
        var found = OptionalLong.empty();
        for (long step = stepAt(now) - 1; step <= stepAt(now) + 1; step++) {
            if (MessageDigest.isEqual(codeAt(secret, step).getBytes(StandardCharsets.US_ASCII), given)) found = OptionalLong.of(step);
        }
        return found;
    }
}
