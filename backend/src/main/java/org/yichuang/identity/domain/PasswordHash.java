package org.yichuang.identity.domain;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/** Argon2id with 19 MiB and two passes; the stored text names its parameters, so they can grow later. */
public final class PasswordHash {
    private static final Argon2Function FUNCTION = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final String NOBODYS = of("nobody has this password");

    private PasswordHash() { }

    public static String of(String password) {
        return Password.hash(password).addRandomSalt(16).with(FUNCTION).getResult();
    }

    /** Takes as long for an account that does not exist (null) as for one that does. */
    public static boolean matches(String hash, String password) {
        var against = hash == null ? NOBODYS : hash;
        return Password.check(password, against).with(Argon2Function.getInstanceFromHash(against)) && hash != null;
    }
}
