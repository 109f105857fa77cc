package org.yichuang.call.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.yichuang.call.domain.CallStore;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.job.Leases;
import org.yichuang.kernel.job.OneByOne;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;

/** Opens and closes calls as their time comes. Reading does not wait for it: a call past its deadline reads as closed at once. */
@ApplicationScoped
public class CallClock {
    private final CallStore store;
    private final Transitions transitions;
    private final Leases leases;
    private final BusinessClock clock;
    private final Actor actor;

    CallClock(CallStore store, Transitions transitions, Leases leases, BusinessClock clock, Actor actor) {
        this.store = store;
        this.transitions = transitions;
        this.leases = leases;
        this.clock = clock;
        this.actor = actor;
    }

    @Scheduled(every = "${yichuang.call.clock}", identity = "call-clock")
    void tick() {
        actor.isJob("call-clock");
        leases.hold("call-clock", Duration.ofMinutes(1), this::catchUp);
    }

    /** One transaction a call, so that one that fails holds up no other. */
    public void catchUp() {
        var now = clock.now();
        var late = QuarkusTransaction.requiringNew().call(() -> store.behindTheClock(now));
        OneByOne.each(late, id -> store.lockCurrent(id, now, transitions));
    }
}
