package org.yichuang.kernel.id;

import com.github.f4b6a3.tsid.TsidFactory;
import java.security.SecureRandom;

/** Gives new identifiers. They order by the time they were made, so the newest row is the last in its index. */
public final class Ids {
    private static final TsidFactory FACTORY = TsidFactory.builder().withRandom(new SecureRandom()).build();

    private Ids() { }

    public static long next() {
        return FACTORY.create().toLong();
    }
}
