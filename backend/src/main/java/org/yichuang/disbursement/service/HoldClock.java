package org.yichuang.disbursement.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.yichuang.disbursement.domain.TrancheStore;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.job.Leases;

/** Looks now and then whether a rule still holds what it holds: some reasons end by a day that passes, and nobody tells. */
@ApplicationScoped
public class HoldClock {
    private static final Logger LOG = Logger.getLogger(HoldClock.class);
    private final TrancheStore store;
    private final Handling handling;
    private final Holds holds;
    private final Leases leases;
    private final Actor actor;

    HoldClock(TrancheStore store, Handling handling, Holds holds, Leases leases, Actor actor) {
        this.store = store;
        this.handling = handling;
        this.holds = holds;
        this.leases = leases;
        this.actor = actor;
    }

    @Scheduled(every = "${yichuang.disbursement.clock}", identity = "hold-clock")
    void tick() {
        actor.isJob("hold-clock");
        leases.hold("hold-clock", Duration.ofMinutes(10), this::catchUp);
    }

    /** One transaction a part, so that one that fails holds up no other. */
    public void catchUp() {
        for (var id : QuarkusTransaction.requiringNew().call(store::heldByRule)) {
            try {
                QuarkusTransaction.requiringNew().run(() -> holds.reassess(handling.take(id)));
            } catch (RuntimeException failed) {
                LOG.warnf(failed, "part %s stays on hold until the next look", id);
            }
        }
    }
}
