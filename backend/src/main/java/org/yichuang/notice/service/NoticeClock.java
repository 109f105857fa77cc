package org.yichuang.notice.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.job.Leases;
import org.yichuang.kernel.job.OneByOne;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.notice.domain.NoticeStore;

/** Ends notices as their time comes, so that what nobody objected to goes on by itself. */
@ApplicationScoped
public class NoticeClock {
    private final NoticeStore store;
    private final NoticeLife life;
    private final Leases leases;
    private final BusinessClock clock;
    private final Actor actor;

    NoticeClock(NoticeStore store, NoticeLife life, Leases leases, BusinessClock clock, Actor actor) {
        this.store = store;
        this.life = life;
        this.leases = leases;
        this.clock = clock;
        this.actor = actor;
    }

    @Scheduled(every = "${yichuang.notice.clock}", identity = "notice-clock")
    void tick() {
        actor.isJob("notice-clock");
        leases.hold("notice-clock", Duration.ofMinutes(1), this::catchUp);
    }

    /** One transaction a notice, so that one that fails holds up no other. */
    public void catchUp() {
        var now = clock.now();
        var due = QuarkusTransaction.requiringNew().call(() -> store.pastTheirEnd(now));
        OneByOne.each(due, id -> life.endIfDue(store.hold(id)));
    }
}
