package org.yichuang.identity.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.Config;
import org.yichuang.identity.IdentityProblem;
import org.yichuang.identity.TryLimit;
import org.yichuang.kernel.job.Leases;
import org.yichuang.kernel.secret.SecretBox;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.kernel.tx.Retried;

/** Counts tries in the database, so that all copies of the service count together. Addresses and names are kept as fingerprints only. */
@ApplicationScoped
public class TryLimits {
    private final EntityManager db;
    private final SystemClock clock;
    private final SecretBox box;
    private final Config config;
    private final Leases leases;

    TryLimits(EntityManager db, SystemClock clock, SecretBox box, Config config, Leases leases) {
        this.db = db;
        this.clock = clock;
        this.box = box;
        this.config = config;
        this.leases = leases;
    }

    /** Counts one try and refuses one too many. Zero tries in the settings means no limit. */
    @Retried
    public void count(TryLimit.Kind kind, String who) {
        var setting = "yichuang.limit." + kind.setting();
        int allowed = config.getValue(setting + ".tries", Integer.class);
        if (allowed == 0) return;
        long seconds = config.getValue(setting + ".window", Duration.class).toSeconds();
        var now = clock.now();
        var window = Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), seconds) * seconds);
        // A transaction of its own: the try counts whatever becomes of the command.
        int tries = QuarkusTransaction.requiringNew().call(() -> counted(kind.setting(), box.fingerprint(kind.setting() + ":" + who), window));
        if (tries <= allowed) return;
        long wait = Math.max(1, Duration.between(now, window.plusSeconds(seconds)).toSeconds());
        throw IdentityProblem.TOO_MANY_TRIES.with("retryAfter", wait).with("minutes", (wait + 59) / 60);
    }

    private int counted(String kind, String who, Instant window) {
        db.createNativeQuery("INSERT INTO try_count (kind, who, window_at, tries) VALUES (?, ?, ?, 1) ON DUPLICATE KEY UPDATE tries = tries + 1")
                .setParameter(1, kind).setParameter(2, who).setParameter(3, window).executeUpdate();
        return ((Number) db.createNativeQuery("SELECT tries FROM try_count WHERE kind = ? AND who = ? AND window_at = ?")
                .setParameter(1, kind).setParameter(2, who).setParameter(3, window).getSingleResult()).intValue();
    }

    /** No window is longer than a day. */
    @Scheduled(every = "1h", delayed = "5m")
    void forget() {
        leases.hold("try-count-sweeper", Duration.ofMinutes(5), () -> QuarkusTransaction.requiringNew().run(() ->
                db.createNativeQuery("DELETE FROM try_count WHERE window_at < ?").setParameter(1, clock.now().minus(Duration.ofDays(1))).executeUpdate()));
    }
}
