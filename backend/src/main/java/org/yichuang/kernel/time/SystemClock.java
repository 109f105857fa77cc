package org.yichuang.kernel.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The machine's time: tokens, lock-out, leases and the order of the audit. Nobody can move it. */
@ApplicationScoped
public class SystemClock {
    /** In whole microseconds, as DATETIME(6) keeps it. */
    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
