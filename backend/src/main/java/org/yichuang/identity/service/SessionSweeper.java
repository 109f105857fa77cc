package org.yichuang.identity.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.yichuang.identity.domain.SignInSession;
import org.yichuang.kernel.job.Leases;
import org.yichuang.kernel.time.SystemClock;

/** No session outlives twelve hours; a month later it and its tokens are forgotten. Who signed in when stays in the audit. */
@ApplicationScoped
public class SessionSweeper {
    static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 500;
    private final EntityManager db;
    private final SystemClock clock;
    private final Leases leases;

    SessionSweeper(EntityManager db, SystemClock clock, Leases leases) {
        this.db = db;
        this.clock = clock;
        this.leases = leases;
    }

    @Scheduled(every = "1h", delayed = "9m")
    void everyHour() {
        leases.hold("session-sweeper", Duration.ofMinutes(10), this::sweep);
    }

    public void sweep() {
        var before = clock.now().minus(KEPT).minus(SignInSession.LONGEST);
        while (QuarkusTransaction.requiringNew().call(() -> some(before)) == AT_ONCE) continue;
    }

    private int some(Instant before) {
        List<Long> old = db.createQuery("select id from SignInSession where begunAt < :before order by begunAt", Long.class)
                .setParameter("before", before).setMaxResults(AT_ONCE).getResultList();
        if (old.isEmpty()) return 0;
        db.createQuery("delete from RefreshToken where sessionId in :old").setParameter("old", old).executeUpdate();
        return db.createQuery("delete from SignInSession where id in :old").setParameter("old", old).executeUpdate();
    }
}
