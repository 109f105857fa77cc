package org.yichuang.life.service;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.job.Leases;

/** Every night it is looked anew who sleeps, because days pass without an event. */
@ApplicationScoped
public class LifeNight {
    private final Watching watching;
    private final Leases leases;
    private final Actor actor;

    LifeNight(Watching watching, Leases leases, Actor actor) {
        this.watching = watching;
        this.leases = leases;
        this.actor = actor;
    }

    @Scheduled(cron = "${yichuang.life.nightly}", timeZone = "Asia/Shanghai", identity = "life-nightly")
    void tick() {
        night();
    }

    /** Says whether it was done here; another copy may be at it. */
    public boolean night() {
        actor.isJob("life-nightly");
        return leases.hold("life-nightly", Duration.ofMinutes(30), watching::all);
    }
}
