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
import org.jboss.logging.Logger;
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
    private static final Set<ApplicationStatus> LATE = EnumSet.of(RETURNED, ApplicationStatus.AWAITING_CONFIRMATION);
    private static final Logger LOG = Logger.getLogger(ClosedDrafts.class);
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

    /** One transaction a draft: one that fails holds up no other and is tried again the next time. */
    public void catchUp() {
        for (var id : QuarkusTransaction.requiringNew().call(this::notCompleted)) attempt(id, LATE);
        for (var callId : QuarkusTransaction.requiringNew().call(this::closedCalls)) {
            var last = new long[1];
            List<Long> late;
            do {
                late = QuarkusTransaction.requiringNew().call(() -> unsent(callId, last[0]));
                for (var id : late) {
                    attempt(id, UNSENT);
                    last[0] = id;
                }
            } while (late.size() == AT_ONCE);
        }
    }

    private void attempt(long id, Set<ApplicationStatus> from) {
        try {
            QuarkusTransaction.requiringNew().run(() -> mark(id, from));
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "application %d could not be marked as not handed in", id);
        }
    }

    private List<Long> closedCalls() {
        var latest = clock.now().minus(GRACE);
        return db.createQuery("select distinct callId from Application where status in :unsent", Long.class).setParameter("unsent", UNSENT)
                .getResultList().stream().filter(id -> {
                    var call = calls.summary(id);
                    return call.status() == CallStatus.CANCELLED || call.status() == CallStatus.CLOSED && call.closesAt().isBefore(latest);
                }).toList();
    }

    private List<Long> unsent(long callId, long after) {
        return db.createQuery("select id from Application where callId = :call and status in :unsent and returnedUntil is null and id > :after order by id",
                Long.class).setParameter("call", callId).setParameter("unsent", UNSENT).setParameter("after", after).setMaxResults(AT_ONCE).getResultList();
    }

    /** While its call is suspended the time for completing stands still; a cancelled call ends it. */
    private List<Long> notCompleted() {
        return db.createQuery("from Application where status in :late and returnedUntil < :latest order by id", Application.class)
                .setParameter("late", LATE).setParameter("latest", clock.now().minus(GRACE)).setMaxResults(AT_ONCE).getResultList().stream()
                .filter(one -> calls.summary(one.callId()).status() != CallStatus.SUSPENDED).map(Application::id).toList();
    }

    private void mark(long id, Set<ApplicationStatus> from) {
        var application = db.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (from.contains(application.status())) transitions.move(application, ApplicationStatus.NOT_SUBMITTED);
    }
}
