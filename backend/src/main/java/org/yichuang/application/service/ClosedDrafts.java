package org.yichuang.application.service;

import static org.yichuang.application.ApplicationStatus.RETURNED;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yichuang.application.domain.Application;
import org.yichuang.application.ApplicationStatus;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.CallStatus;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.job.Leases;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;

/** Marks drafts that were not handed in before their call closed. What was written stays readable. */
@ApplicationScoped
public class ClosedDrafts {
    /** A command that arrived in the last instant may still be at work; it is let through before its draft is marked. */
    private static final Duration GRACE = Duration.ofMinutes(2);
    private static final Set<ApplicationStatus> UNSENT = EnumSet.of(ApplicationStatus.DRAFT, ApplicationStatus.AWAITING_CONFIRMATION);
    private static final int AT_ONCE = 200;
    private final EntityManager db;
    private final CallDirectory calls;
    private final Transitions transitions;
    private final Leases leases;
    private final BusinessClock clock;
    private final Actor actor;

    ClosedDrafts(EntityManager db, CallDirectory calls, Transitions transitions, Leases leases, BusinessClock clock, Actor actor) {
        this.db = db;
        this.calls = calls;
        this.transitions = transitions;
        this.leases = leases;
        this.clock = clock;
        this.actor = actor;
    }

    @Scheduled(every = "${yichuang.call.clock}", identity = "closed-drafts")
    void tick() {
        actor.isJob("closed-drafts");
        leases.hold("closed-drafts", Duration.ofMinutes(1), this::catchUp);
    }

    /** One transaction a draft, so that one that fails holds up no other. */
    public void catchUp() {
        for (var id : QuarkusTransaction.requiringNew().call(this::notCompleted)) QuarkusTransaction.requiringNew().run(() -> mark(id, EnumSet.of(RETURNED)));
        for (var callId : QuarkusTransaction.requiringNew().call(this::closedCalls)) {
            List<Long> late;
            do {
                late = QuarkusTransaction.requiringNew().call(() -> unsent(callId));
                for (var id : late) QuarkusTransaction.requiringNew().run(() -> mark(id, UNSENT));
            } while (late.size() == AT_ONCE);
        }
    }

    private List<Long> closedCalls() {
        var latest = clock.now().minus(GRACE);
        return db.createQuery("select distinct callId from Application where status in :unsent", Long.class).setParameter("unsent", UNSENT)
                .getResultStream().filter(id -> {
                    var call = calls.summary(id);
                    return call.status() == CallStatus.CANCELLED || call.status() == CallStatus.CLOSED && call.closesAt().isBefore(latest);
                }).toList();
    }

    private List<Long> unsent(long callId) {
        return db.createQuery("select id from Application where callId = :call and status in :unsent order by id", Long.class)
                .setParameter("call", callId).setParameter("unsent", UNSENT).setMaxResults(AT_ONCE).getResultList();
    }

    private List<Long> notCompleted() {
        return db.createQuery("select id from Application where status = :returned and returnedUntil < :latest order by id", Long.class)
                .setParameter("returned", RETURNED).setParameter("latest", clock.now().minus(GRACE)).setMaxResults(AT_ONCE).getResultList();
    }

    private void mark(long id, Set<ApplicationStatus> from) {
        var application = db.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (from.contains(application.status())) transitions.move(application, ApplicationStatus.NOT_SUBMITTED);
    }
}
