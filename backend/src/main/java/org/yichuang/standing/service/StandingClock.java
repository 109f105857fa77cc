package org.yichuang.standing.service;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.job.Leases;

/** Every night all scores are worked out anew, because days pass without an event; and what is due is published. */
@ApplicationScoped
public class StandingClock {
    private final ScoreKeeping keeping;
    private final Publishing publishing;
    private final Leases leases;
    private final Actor actor;

    StandingClock(ScoreKeeping keeping, Publishing publishing, Leases leases, Actor actor) {
        this.keeping = keeping;
        this.publishing = publishing;
        this.leases = leases;
        this.actor = actor;
    }

    @Scheduled(cron = "${yichuang.standing.nightly}", timeZone = "Asia/Shanghai", identity = "standing-nightly")
    void tick() {
        night();
    }

    /** Says whether it was done here; another copy may be at it. */
    public boolean night() {
        actor.isJob("standing-nightly");
        return leases.hold("standing-nightly", Duration.ofMinutes(30), () -> {
            keeping.renewAll();
            publishing.publishDue();
        });
    }
}
