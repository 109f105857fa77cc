package org.yichuang.kernel.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import org.yichuang.kernel.time.SystemClock;

/**
 * Lets one copy of the service do a job at a time: the claim is a conditional UPDATE that is committed before the work
 * begins, so a copy that dies holds up the others only until its lease ends.
 */
@ApplicationScoped
public class Leases {
    private final String owner = UUID.randomUUID().toString();
    private final EntityManager db;
    private final SystemClock clock;

    Leases(EntityManager db, SystemClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Runs the work if no other copy holds the job; says whether it did. */
    public boolean hold(String job, Duration length, Runnable work) {
        if (!claim(job, length)) return false;
        try {
            work.run();
            return true;
        } finally {
            release(job);
        }
    }

    private boolean claim(String job, Duration length) {
        var now = clock.now();
        return QuarkusTransaction.requiringNew().call(() -> {
            db.createNativeQuery("INSERT IGNORE INTO job_lease (job, owner, held_until) VALUES (?, '', ?)")
                    .setParameter(1, job).setParameter(2, now.minusSeconds(1)).executeUpdate();
            return db.createNativeQuery("UPDATE job_lease SET owner = ?, held_until = ? WHERE job = ? AND held_until < ?")
                    .setParameter(1, owner).setParameter(2, now.plus(length)).setParameter(3, job).setParameter(4, now).executeUpdate() == 1;
        });
    }

    private void release(String job) {
        var past = clock.now().minusSeconds(1);
        QuarkusTransaction.requiringNew().run(() -> db.createNativeQuery("UPDATE job_lease SET held_until = ? WHERE job = ? AND owner = ?")
                .setParameter(1, past).setParameter(2, job).setParameter(3, owner).executeUpdate());
    }
}
