package org.yichuang.call.service;

import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Map;
import org.yichuang.call.CallCorrected;
import org.yichuang.call.CallStatus;
import org.yichuang.call.domain.CallCorrection;
import org.yichuang.call.domain.CallProblem;
import org.yichuang.call.domain.CallStore;
import org.yichuang.call.domain.FundingCall;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.rulebook.RuleBooks;

/** Putting a published call right: a new version of the rules, a published reason, more time for all. */
@UseCase
public class CallCorrecting {
    private final CallStore store;
    private final CallAccess access;
    private final RuleBooks books;
    private final Transitions transitions;
    private final Replies replies;
    private final CallViews views;
    private final BusinessClock clock;
    private final TracksInUse tracks;
    private final Event<CallCorrected> corrected;

    CallCorrecting(CallStore store, CallAccess access, RuleBooks books, Transitions transitions, Replies replies, CallViews views,
                   BusinessClock clock, TracksInUse tracks, Event<CallCorrected> corrected) {
        this.store = store;
        this.access = access;
        this.books = books;
        this.transitions = transitions;
        this.replies = replies;
        this.views = views;
        this.clock = clock;
        this.tracks = tracks;
        this.corrected = corrected;
    }

    public CallView correct(long id, IfMatch expected, RequestKey key, CorrectCall given) {
        var call = store.lock(id);
        access.requirePrepare(call);
        return replies.replayOr(key, "correct-call", Map.of("call", new Id(id), "body", given), CallView.class, () -> {
            IfMatch.check(expected, call.version());
            correct(store.current(call, clock.now(), transitions), given);
            return views.view(store.flushed(call));
        });
    }

    /** Takes up a suspended call where the clock has it now; time that was lost is given back to all alike. */
    public CallView resume(long id, IfMatch expected, RequestKey key, ResumeCall given) {
        var call = store.lock(id);
        access.requireLead(call);
        return replies.replayOr(key, "resume-call", Map.of("call", new Id(id), "body", given), CallView.class, () -> {
            IfMatch.check(expected, call.version());
            if (call.status() != CallStatus.SUSPENDED) throw CommonProblem.ILLEGAL_STEP.with("from", call.status()).with("to", CallStatus.OPEN);
            if (given.closesAt() != null) extend(call, call.ruleBookId(), given.closesAt(), given.reason());
            var now = clock.now();
            var window = call.plan().window();
            var to = now.isBefore(window.opensAt()) ? CallStatus.PUBLISHED : now.isBefore(window.closesAt()) ? CallStatus.OPEN : CallStatus.CLOSED;
            transitions.move(call, to, given.reason());
            return views.view(store.flushed(call));
        });
    }

    private void correct(FundingCall call, CorrectCall given) {
        if (call.status() == CallStatus.CLOSED) throw CallProblem.CALL_CLOSED.with("closesAt", call.plan().closesAt());
        if (call.status() != CallStatus.PUBLISHED && call.status() != CallStatus.OPEN) throw CallProblem.CALL_NOT_RUNNING.with("status", call.status());
        boolean newRules = given.rules() != null && !given.rules().isNull();
        if (!newRules && given.closesAt() == null) throw CallProblem.NOTHING_CORRECTED.refuse();
        if (!newRules) {
            extend(call, call.ruleBookId(), given.closesAt(), given.reason());
            return;
        }
        var least = leastDeadline(call);
        if (given.closesAt() != null && given.closesAt().isBefore(least)) throw CallProblem.EXTENSION_TOO_SHORT.with("least", least);
        var book = books.correct(call.ruleBookId(), given.rules(), given.reason());
        tracks.requireIn(call, book.id());
        extend(call, book.id(), given.closesAt() == null ? least : given.closesAt(), given.reason());
    }

    /** New rules give everybody at least the time that the rule book promises, to the end of a day. */
    private Instant leastDeadline(FundingCall call) {
        var rules = books.content(call.ruleBookId(), RuleBookContent.class);
        var days = rules.window().extensionAfterCorrection();
        return BusinessClock.endOf(call.plan().window().lastDay().plusDays(days.count()));
    }

    private void extend(FundingCall call, long ruleBookId, Instant closesAt, String reason) {
        if (!closesAt.isAfter(call.plan().closesAt())) throw CallProblem.EXTENSION_TOO_SHORT.with("least", call.plan().closesAt());
        var correction = new CallCorrection(call, store.corrections(call.id()).size() + 1, reason, ruleBookId, closesAt, clock.now());
        store.add(correction);
        call.correct(ruleBookId, closesAt, clock.now());
        corrected.fire(correction.event());
    }
}
