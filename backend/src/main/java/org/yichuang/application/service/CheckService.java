package org.yichuang.application.service;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.yichuang.application.ApplicationProblem;
import org.yichuang.application.domain.Application;
import org.yichuang.application.domain.ApplicationCheck;
import org.yichuang.application.domain.CheckOutcome;
import org.yichuang.application.domain.CheckStage;
import org.yichuang.call.CallDirectory;
import org.yichuang.identity.Caller;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.kernel.tx.UseCase;

/** The check sheet: first the township, then the bureau lets an application pass, sends it back once, or refuses it, each with words. */
@UseCase
public class CheckService {
    private final EntityManager db;
    private final ApplicationAccess access;
    private final CallDirectory calls;
    private final Transitions transitions;
    private final Replies replies;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;
    private final Caller caller;
    private final Actor actor;

    CheckService(EntityManager db, ApplicationAccess access, CallDirectory calls, Transitions transitions, Replies replies, WorkingCalendar calendar,
                 BusinessClock clock, Caller caller, Actor actor) {
        this.db = db;
        this.access = access;
        this.calls = calls;
        this.transitions = transitions;
        this.replies = replies;
        this.calendar = calendar;
        this.clock = clock;
        this.caller = caller;
        this.actor = actor;
    }

    public CheckView check(long id, IfMatch expected, RequestKey key, CheckApplication given) {
        IfMatch.required(expected);
        return replies.replayOr(key, "checkApplication", Map.of("application", new Id(id), "body", given), CheckView.class, () -> {
            var application = access.inCheck(id);
            IfMatch.check(expected, application.version());
            return CheckView.of(enter(application, CheckStage.at(application.status()).orElseThrow(), given));
        });
    }

    /** The oldest first; read by the applicants as well. */
    public List<CheckView> sheet(long id) {
        access.readable(id);
        return lines(id).stream().map(CheckView::of).toList();
    }

    private ApplicationCheck enter(Application application, CheckStage stage, CheckApplication given) {
        var now = clock.now();
        if (given.outcome() == CheckOutcome.RETURN) {
            if (lines(application.id()).stream().anyMatch(line -> line.outcome() == CheckOutcome.RETURN)) throw ApplicationProblem.RETURNED_BEFORE.refuse();
            application.returnUntil(completionEnd(application, now));
        }
        transitions.move(application, stage.after(given.outcome()), given.words());
        var line = new ApplicationCheck(application, stage, given.outcome(), given.words(), null, caller.accountId(), actor.name(), now);
        db.persist(line);
        return line;
    }

    private Instant completionEnd(Application application, Instant now) {
        var length = calls.rules(application.callId()).window().completion();
        return calendar.periodAfter(BusinessClock.dayOf(now), length).endsAt();
    }

    private List<ApplicationCheck> lines(long id) {
        return db.createQuery("from ApplicationCheck where applicationId = :id order by id", ApplicationCheck.class).setParameter("id", id).getResultList();
    }
}
