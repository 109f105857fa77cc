package org.yichuang.decision.service;

import java.time.Instant;
import org.yichuang.call.CallDirectory;
import org.yichuang.decision.DecisionStatus;
import org.yichuang.decision.domain.Decision;
import org.yichuang.decision.domain.DecisionContent;
import org.yichuang.decision.domain.DecisionMinutes;
import org.yichuang.decision.domain.DecisionStore;
import org.yichuang.decision.wire.DecisionView;
import org.yichuang.identity.SecondFactor;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.kernel.tx.UseCase;

/** The lead's part: approves exactly what was proposed, if it still holds; lines, money and minutes follow in the same transaction. */
@UseCase
public class DecisionApproval {
    private final DecisionStore store;
    private final DecisionAccess access;
    private final DecisionDrafting drafting;
    private final LineChanges changes;
    private final AwardLineLife life;
    private final MinutesWriter minutes;
    private final DecisionViews views;
    private final CallDirectory calls;
    private final SecondFactor factor;
    private final Transitions transitions;
    private final Replies replies;
    private final BusinessClock clock;
    private final WorkingCalendar calendar;

    DecisionApproval(DecisionStore store, DecisionAccess access, DecisionDrafting drafting, LineChanges changes, AwardLineLife life, MinutesWriter minutes,
                     DecisionViews views, CallDirectory calls, SecondFactor factor, Transitions transitions, Replies replies, BusinessClock clock,
                     WorkingCalendar calendar) {
        this.store = store;
        this.access = access;
        this.drafting = drafting;
        this.changes = changes;
        this.life = life;
        this.minutes = minutes;
        this.views = views;
        this.calls = calls;
        this.factor = factor;
        this.transitions = transitions;
        this.replies = replies;
        this.clock = clock;
        this.calendar = calendar;
    }

    public DecisionView approve(long id, IfMatch expected, RequestKey key) {
        var decision = access.readable(store.lock(id));
        access.requireLead(decision.divisionPath());
        return replies.replayOr(key, "approveDecision", new Id(id), DecisionView.class, () -> {
            factor.requireFresh();
            IfMatch.check(expected, decision.version());
            if (decision.status() != DecisionStatus.PROPOSED) {
                throw CommonProblem.ILLEGAL_STEP.with("subject", "decision").with("from", decision.status()).with("to", DecisionStatus.APPROVED);
            }
            var content = decision.content();
            access.requireNoneOf(views.organisationsOf(content));
            // From here until the end no ranking of the call can get a new version and no other hand gives its money away.
            life.holdList(decision.callId());
            drafting.requireFresh(decision, content);
            decision.approvedBy(access.accountId(), clock.now(), reserveEnd(content));
            transitions.move(decision, DecisionStatus.APPROVED);
            store.flush();
            changes.carryOut(decision, content);
            store.add(new DecisionMinutes(decision.id(), minutes.write(decision, content), clock.now()));
            return views.view(decision);
        });
    }

    /** Null where the reserve never ends. */
    private Instant reserveEnd(DecisionContent content) {
        var length = calls.rulesOf(content.ruleBookId()).decision().reserve().expiresAfter();
        return length == null ? null : calendar.periodAfter(clock.today(), length).endsAt();
    }
}
