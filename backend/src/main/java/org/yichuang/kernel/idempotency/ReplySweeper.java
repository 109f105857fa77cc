package org.yichuang.kernel.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.yichuang.kernel.job.Leases;
import org.yichuang.kernel.time.SystemClock;

/** Nobody repeats a command after a week: then its first answer is forgotten. */
@ApplicationScoped
public class ReplySweeper {
    static final Duration KEPT = Duration.ofDays(7);
    private static final int AT_ONCE = 1000;
    private final EntityManager db;
    private final SystemClock clock;
    private final Leases leases;

    ReplySweeper(EntityManager db, SystemClock clock, Leases leases) {
        this.db = db;
        this.clock = clock;
        this.leases = leases;
    }

    @Scheduled(every = "1h", delayed = "7m")
    void everyHour() {
        leases.hold("reply-sweeper", Duration.ofMinutes(10), this::sweep);
    }

    /** In small steps, so that no command waits for it. */
    public void sweep() {
        var before = clock.now().minus(KEPT);
        int gone;
        do {
            gone = QuarkusTransaction.requiringNew().call(() -> db.createNativeQuery("DELETE FROM stored_reply WHERE stored_at < ? LIMIT " + AT_ONCE)
                    .setParameter(1, before).executeUpdate());
        } while (gone == AT_ONCE);
    }
}
