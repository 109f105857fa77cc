package org.yichuang.closing.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.yichuang.call.CallDirectory;
import org.yichuang.closing.RefundStatus;
import org.yichuang.closing.domain.Refund;
import org.yichuang.closing.domain.RefundDays;
import org.yichuang.closing.domain.RefundReminder;
import org.yichuang.closing.domain.RefundStore;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.job.Leases;
import org.yichuang.kernel.job.OneByOne;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;

/** What the clock does: who owes a refund is reminded on the days the rule book names, and what is not back in time is overdue. */
@ApplicationScoped
public class RefundClock {
    private static final int AT_ONCE = 200;
    /** No rule book reminds earlier than it may say. */
    private static final int EARLIEST = 365;
    private final RefundStore store;
    private final CallDirectory calls;
    private final Sanctions sanctions;
    private final Transitions transitions;
    private final BusinessClock clock;
    private final Leases leases;
    private final Actor actor;

    RefundClock(RefundStore store, CallDirectory calls, Sanctions sanctions, Transitions transitions, BusinessClock clock, Leases leases, Actor actor) {
        this.store = store;
        this.calls = calls;
        this.sanctions = sanctions;
        this.transitions = transitions;
        this.clock = clock;
        this.leases = leases;
        this.actor = actor;
    }

    @Scheduled(every = "${yichuang.closing.clock}", identity = "refund-clock")
    void tick() {
        actor.isJob("refund-clock");
        leases.hold("refund-clock", Duration.ofMinutes(1), this::catchUp);
    }

    public void catchUp() {
        long after = 0;
        for (var ids = from(after); !ids.isEmpty(); ids = from(after)) {
            OneByOne.each(ids, id -> follow(store.lock(id)));
            after = ids.get(ids.size() - 1);
        }
    }

    private List<Long> from(long after) {
        return QuarkusTransaction.requiringNew().call(() -> store.owedFrom(clock.today().plusDays(EARLIEST), AT_ONCE, after));
    }

    private void follow(Refund refund) {
        if (!refund.owed().isPositive()) return;
        var rules = calls.rulesOf(refund.ruleBookId()).sanctions();
        RefundDays.standing(rules.remindRefund(), refund.demandedOn(), refund.dueOn(), clock.today())
                .filter(days -> !store.reminded(refund.id()).contains(days)).ifPresent(days -> store.add(new RefundReminder(refund, days, clock.now())));
        if (refund.status() != RefundStatus.OPEN || !refund.isTimeOver(clock.now())) return;
        transitions.move(refund, RefundStatus.OVERDUE, "逾期未退清");
        sanctions.forOverdue(refund, rules);
    }
}
