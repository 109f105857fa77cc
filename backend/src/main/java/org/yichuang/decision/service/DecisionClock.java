package org.yichuang.decision.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import org.yichuang.decision.AwardLineStatus;
import org.yichuang.decision.domain.AwardLineStore;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.job.Leases;
import org.yichuang.kernel.job.OneByOne;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.words.Language;
import org.yichuang.kernel.words.Words;

/** Lets offers and reserve lists end as their time comes; the next in line is asked at once. Reading does not wait for it. */
@ApplicationScoped
public class DecisionClock {
    private final AwardLineStore lines;
    private final AwardLineLife life;
    private final ReserveLists reserve;
    private final Transitions transitions;
    private final Leases leases;
    private final BusinessClock clock;
    private final Actor actor;
    private final Words words;

    DecisionClock(AwardLineStore lines, AwardLineLife life, ReserveLists reserve, Transitions transitions, Leases leases, BusinessClock clock, Actor actor,
                  Words words) {
        this.lines = lines;
        this.life = life;
        this.reserve = reserve;
        this.transitions = transitions;
        this.leases = leases;
        this.clock = clock;
        this.actor = actor;
        this.words = words;
    }

    @Scheduled(every = "${yichuang.decision.clock}", identity = "decision-clock")
    void tick() {
        actor.isJob("decision-clock");
        leases.hold("decision-clock", Duration.ofMinutes(1), this::catchUp);
    }

    /** One transaction a line, so that one that fails holds up no other. */
    public void catchUp() {
        var now = clock.now();
        OneByOne.each(QuarkusTransaction.requiringNew().call(() -> lines.reservesPast(now)), this::endReserve);
        OneByOne.each(QuarkusTransaction.requiringNew().call(() -> lines.offersPast(now)), this::lapse);
    }

    private void endReserve(long id) {
        var line = life.held(id);
        if (line.status() != AwardLineStatus.RESERVE || line.statusAt(clock.now()) == AwardLineStatus.RESERVE) return;
        life.takeDown(line, say("reason.reserve-over"));
        transitions.move(line, AwardLineStatus.NOT_SELECTED, say("reason.reserve-over"));
    }

    private void lapse(long id) {
        var line = life.held(id);
        if (line.status() != AwardLineStatus.OFFERED || line.statusAt(clock.now()) != AwardLineStatus.LAPSED) return;
        life.end(line, AwardLineStatus.LAPSED, say("reason.offer-over"));
        reserve.moveUp(line.callId(), line.listKey());
    }

    private String say(String key) {
        return words.say(Language.ZH, "decision", key, Map.of());
    }
}
