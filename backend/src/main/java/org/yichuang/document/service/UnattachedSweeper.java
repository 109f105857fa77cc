package org.yichuang.document.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.yichuang.document.store.ContentStore;
import org.yichuang.kernel.job.Leases;
import org.yichuang.kernel.time.SystemClock;

/** Files that were sent but attached to nothing within a week are thrown away, the row first: a row without bytes would promise what is not there. */
@ApplicationScoped
public class UnattachedSweeper {
    private static final Logger LOG = Logger.getLogger(UnattachedSweeper.class);
    static final Duration KEPT = Duration.ofDays(7);
    private static final int AT_ONCE = 200;
    private final EntityManager db;
    private final SystemClock clock;
    private final Leases leases;
    private final ContentStore store;

    UnattachedSweeper(EntityManager db, SystemClock clock, Leases leases, ContentStore store) {
        this.db = db;
        this.clock = clock;
        this.leases = leases;
        this.store = store;
    }

    @Scheduled(every = "1h", delayed = "11m")
    void everyHour() {
        leases.hold("unattached-sweeper", Duration.ofMinutes(10), this::sweep);
    }

    public void sweep() {
        var before = clock.now().minus(KEPT);
        List<Long> left = QuarkusTransaction.requiringNew().call(() -> db.createQuery(
                        "select id from Document where subjectId is null and createdAt < :before order by createdAt", Long.class)
                .setParameter("before", before).setMaxResults(AT_ONCE).getResultList());
        for (var id : left) {
            try {
                throwAway(id);
            } catch (RuntimeException inUse) {
                // One file that something else still points at must not keep all others.
                LOG.warnf(inUse, "document %s stays", id);
            }
        }
    }

    /** Somebody may attach it at this moment: only what is still unattached goes. */
    private void throwAway(long id) {
        int gone = QuarkusTransaction.requiringNew().call(() -> db.createQuery("delete from Document where id = :id and subjectId is null")
                .setParameter("id", id).executeUpdate());
        if (gone == 0) return;
        try {
            store.delete(id);
        } catch (IOException stays) {
            LOG.warnf(stays, "the bytes of document %s could not be deleted", id);
        }
    }
}
