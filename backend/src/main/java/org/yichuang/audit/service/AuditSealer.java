package org.yichuang.audit.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.yichuang.audit.domain.AuditEntry;
import org.yichuang.audit.domain.AuditSeal;
import org.yichuang.kernel.job.Leases;
import org.yichuang.kernel.time.SystemClock;

/** Numbers new rows and links them. One copy at a time; if two ever overlapped, the number's primary key lets only one of them through. */
@ApplicationScoped
public class AuditSealer {
    static final int BATCH = 500;
    private static final Duration LEASE = Duration.ofSeconds(30);
    private final EntityManager db;
    private final SystemClock clock;
    private final Leases leases;

    AuditSealer(EntityManager db, SystemClock clock, Leases leases) {
        this.db = db;
        this.clock = clock;
        this.leases = leases;
    }

    @Scheduled(every = "${yichuang.audit.seal}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void turn() {
        seal();
    }

    /** Says whether it was this copy's turn. */
    public boolean seal() {
        return leases.hold("audit-sealer", LEASE, () -> {
            // Well within the lease; what remains is done at the next turn.
            var enough = clock.now().plus(LEASE.dividedBy(3));
            while (QuarkusTransaction.requiringNew().call(this::batch) == BATCH && clock.now().isBefore(enough)) continue;
        });
    }

    private int batch() {
        var entries = db.createQuery("select e from AuditPending p join AuditEntry e on e.id = p.entryId order by p.entryId", AuditEntry.class)
                .setMaxResults(BATCH).getResultList();
        if (entries.isEmpty()) return 0;
        var last = db.createQuery("from AuditSeal order by number desc", AuditSeal.class).setMaxResults(1).getResultList().stream().findFirst();
        long number = last.map(AuditSeal::number).orElse(0L);
        var previous = last.map(AuditSeal::hash).orElse(AuditSeal.BEGINNING);
        for (var entry : entries) {
            var seal = new AuditSeal(++number, entry, previous, clock.now());
            db.persist(seal);
            previous = seal.hash();
        }
        db.createQuery("delete from AuditPending where entryId in :ids").setParameter("ids", entries.stream().map(AuditEntry::id).toList()).executeUpdate();
        return entries.size();
    }
}
