package org.yichuang.review.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.yichuang.kernel.job.Leases;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.job.OneByOne;

/** Reminds reviewers of open sheets as the end of scoring comes near. */
@ApplicationScoped
public class ReviewClock {
    private final Reminders reminders;
    private final Leases leases;
    private final Actor actor;

    ReviewClock(Reminders reminders, Leases leases, Actor actor) {
        this.reminders = reminders;
        this.leases = leases;
        this.actor = actor;
    }

    @Scheduled(every = "${yichuang.review.clock}", identity = "review-clock")
    void tick() {
        actor.isJob("review-clock");
        leases.hold("review-clock", Duration.ofMinutes(1), this::catchUp);
    }

    /** One transaction a round, so that one that fails holds up no other. */
    public void catchUp() {
        OneByOne.each(QuarkusTransaction.requiringNew().call(reminders::endingSoon), reminders::byClock);
    }
}
