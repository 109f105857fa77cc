package org.yichuang.application.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yichuang.application.RefusalObjectionStatus;
import org.yichuang.application.domain.ApplicationCheck;
import org.yichuang.application.domain.RefusalObjection;
import org.yichuang.application.domain.Submission;
import org.yichuang.call.CallDirectory;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;

/** Objections to refusals, and until when one may be raised. */
@ApplicationScoped
class RefusalObjections {
    private final EntityManager db;
    private final Submissions submissions;
    private final CallDirectory calls;
    private final WorkingCalendar calendar;

    RefusalObjections(EntityManager db, Submissions submissions, CallDirectory calls, WorkingCalendar calendar) {
        this.db = db;
        this.submissions = submissions;
        this.calls = calls;
        this.calendar = calendar;
    }

    List<RefusalObjection> of(long applicationId) {
        return db.createQuery("from RefusalObjection where applicationId = :id order by id", RefusalObjection.class).setParameter("id", applicationId)
                .getResultList();
    }

    Optional<RefusalObjection> open(long applicationId) {
        return of(applicationId).stream().filter(one -> one.status() == RefusalObjectionStatus.RECEIVED).findFirst();
    }

    Optional<RefusalObjection> against(ApplicationCheck refusal) {
        return db.createQuery("from RefusalObjection where checkId = :check", RefusalObjection.class).setParameter("check", refusal.id())
                .getResultList().stream().findFirst();
    }

    /** 24:00 of the last day: the first instant that is too late. The rules that were sealed say how many days. */
    Instant until(long applicationId, ApplicationCheck refusal) {
        var rules = submissions.last(applicationId).map(Submission::ruleBookId).map(calls::rulesOf).orElseThrow();
        return calendar.periodAfter(BusinessClock.dayOf(refusal.checkedAt()), rules.publicity().objections().eligibilityObjection()).endsAt();
    }
}
