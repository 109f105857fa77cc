package org.yichuang.evaluation.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.yichuang.evaluation.EvaluationKind;
import org.yichuang.evaluation.EvaluationStatus;
import org.yichuang.evaluation.domain.EvaluationStore;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.job.Leases;
import org.yichuang.kernel.job.OneByOne;
import org.yichuang.kernel.time.BusinessClock;

/** Opens evaluations when their day has come, and draws the consequence where material or a rectification did not come in time. */
@ApplicationScoped
public class EvaluationClock {
    private final EvaluationStore store;
    private final EvaluationTurns turns;
    private final Leases leases;
    private final BusinessClock clock;
    private final Actor actor;

    EvaluationClock(EvaluationStore store, EvaluationTurns turns, Leases leases, BusinessClock clock, Actor actor) {
        this.store = store;
        this.turns = turns;
        this.leases = leases;
        this.clock = clock;
        this.actor = actor;
    }

    @Scheduled(every = "${yichuang.evaluation.clock}", identity = "evaluation-clock")
    void tick() {
        actor.isJob("evaluation-clock");
        leases.hold("evaluation-clock", Duration.ofMinutes(2), this::catchUp);
    }

    public void catchUp() {
        each(() -> store.toOpen(clock.today()), turns::open);
        each(() -> store.in(EvaluationStatus.DUE, EvaluationKind.MIDTERM), turns::missed);
        each(() -> store.notRectified(clock.now()), turns::notRectified);
    }

    private static void each(java.util.concurrent.Callable<List<Long>> which, Consumer<Long> what) {
        OneByOne.each(QuarkusTransaction.requiringNew().call(which), what);
    }
}
