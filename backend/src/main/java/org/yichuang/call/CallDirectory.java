package org.yichuang.call;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.yichuang.call.domain.CallStore;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.rulebook.RuleBooks;

/** The door: what stages above may ask about a call, and the two steps that only they can know the time for. */
@UseCase
public class CallDirectory {
    private final CallStore store;
    private final RuleBooks books;
    private final Transitions transitions;
    private final BusinessClock clock;

    CallDirectory(CallStore store, RuleBooks books, Transitions transitions, BusinessClock clock) {
        this.store = store;
        this.books = books;
        this.transitions = transitions;
        this.clock = clock;
    }

    public CallSummary summary(long callId) {
        var call = store.require(callId);
        var plan = call.plan();
        return new CallSummary(call.id(), call.code(), plan.title(), call.statusAt(clock.now()), call.programmeId(), call.fiscalYear(),
                call.divisionPath(), plan.opensAt(), plan.closesAt(), plan.plannedPool(), call.ruleBookId(), books.ref(call.ruleBookId()).number());
    }

    /** For lists: the titles of several calls at once. */
    public Map<Long, String> titles(Collection<Long> callIds) {
        return store.titles(callIds);
    }

    /** The rules in force. Who needs those in force at an earlier time keeps the rule book's id and asks {@link #rulesOf}. */
    public RuleBookContent rules(long callId) {
        return rulesOf(store.require(callId).ruleBookId());
    }

    public RuleBookContent rulesOf(long ruleBookId) {
        return books.content(ruleBookId, RuleBookContent.class);
    }

    /** Null dates are possible in a draft only. */
    public CallWindow window(long callId) {
        return store.require(callId).plan().window();
    }

    public boolean isOpen(long callId, Instant instant) {
        return store.require(callId).isOpen(instant);
    }

    /** Refuses what comes too early, too late, or while the call is suspended or cancelled. */
    public void requireOpen(long callId, Instant instant) {
        store.require(callId).requireOpen(instant);
    }

    /** Everything the call was for has been done. */
    public void complete(long callId, String reason) {
        transitions.move(store.lockCurrent(callId, clock.now(), transitions), CallStatus.COMPLETED, reason);
    }

    public void archive(long callId, String reason) {
        transitions.move(store.lock(callId), CallStatus.ARCHIVED, reason);
    }
}
