package org.yichuang.application.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.Set;
import org.yichuang.application.ApplicationStatus;
import org.yichuang.application.domain.Application;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.CallStatus;
import org.yichuang.kernel.step.Transitioned;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;

/** A pause of the call costs nobody time. */
@ApplicationScoped
class CallChanges {
    private static final Set<ApplicationStatus> BEING_COMPLETED = EnumSet.of(ApplicationStatus.RETURNED, ApplicationStatus.AWAITING_CONFIRMATION);
    private final EntityManager db;
    private final CallDirectory calls;
    private final WorkingCalendar calendar;

    CallChanges(EntityManager db, CallDirectory calls, WorkingCalendar calendar) {
        this.db = db;
        this.calls = calls;
        this.calendar = calendar;
    }

    /** When a suspended call goes on, what was sent back gets its whole time again from that day. */
    void resumed(@Observes Transitioned step) {
        if (!step.subject().kind().equals("call") || !step.from().equals(CallStatus.SUSPENDED.name()) || step.to().equals(CallStatus.CANCELLED.name())) return;
        long callId = step.subject().id();
        var until = calendar.periodAfter(BusinessClock.dayOf(step.at()), calls.rules(callId).window().completion()).endsAt();
        db.createQuery("from Application where callId = :call and status in :open and returnedUntil is not null order by id", Application.class)
                .setParameter("call", callId).setParameter("open", BEING_COMPLETED).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .filter(one -> one.returnedUntil().isBefore(until)).forEach(one -> one.returnUntil(until));
    }
}
