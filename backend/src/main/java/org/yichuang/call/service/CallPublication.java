package org.yichuang.call.service;

import jakarta.enterprise.event.Event;
import java.util.List;
import org.yichuang.call.CallPublished;
import org.yichuang.call.CallStatus;
import org.yichuang.call.domain.CallStore;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.rulebook.RuleBooks;

/** Announcing a call and stopping it. Each command may be repeated with the same key and then answers as the first time. */
@UseCase
public class CallPublication {
    private final CallStore store;
    private final CallAccess access;
    private final CallChecklist checklist;
    private final RuleBooks books;
    private final Transitions transitions;
    private final Replies replies;
    private final CallViews views;
    private final BusinessClock clock;
    private final Event<CallPublished> published;

    CallPublication(CallStore store, CallAccess access, CallChecklist checklist, RuleBooks books, Transitions transitions, Replies replies,
                    CallViews views, BusinessClock clock, Event<CallPublished> published) {
        this.store = store;
        this.access = access;
        this.checklist = checklist;
        this.books = books;
        this.transitions = transitions;
        this.replies = replies;
        this.views = views;
        this.clock = clock;
        this.published = published;
    }

    /** From here the rules stand and the call has its number. */
    public CallView publish(long id, IfMatch expected, RequestKey key) {
        var call = store.lock(id);
        access.requirePrepare(call);
        return replies.replayOr(key, "publish-call", new Id(id), CallView.class, () -> {
            IfMatch.check(expected, call.version());
            if (call.status() == CallStatus.DRAFT) checklist.refuseIncomplete(call);
            // Taken first: a query between the number and the step would write half a publication, which the database refuses.
            var code = store.nextCode(call.fiscalYear());
            call.number(code);
            transitions.move(call, CallStatus.PUBLISHED);
            var book = books.freeze(call.ruleBookId());
            published.fire(new CallPublished(id, book.id(), clock.now()));
            return views.view(store.flushed(call));
        });
    }

    /** Ends a call. A draft is dropped by those who prepare it; what the public knows of only by the lead. */
    public CallView cancel(long id, IfMatch expected, RequestKey key, StopCall why) {
        return stop(id, expected, key, "cancel-call", CallStatus.CANCELLED, why);
    }

    public CallView suspend(long id, IfMatch expected, RequestKey key, StopCall why) {
        return stop(id, expected, key, "suspend-call", CallStatus.SUSPENDED, why);
    }

    private CallView stop(long id, IfMatch expected, RequestKey key, String operation, CallStatus to, StopCall why) {
        var call = store.lock(id);
        if (call.status() == CallStatus.DRAFT) access.requirePrepare(call);
        else access.requireLead(call);
        return replies.replayOr(key, operation, List.of(new Id(id), why), CallView.class, () -> {
            IfMatch.check(expected, call.version());
            transitions.move(store.current(call, clock.now(), transitions), to, why.reason());
            return views.view(store.flushed(call));
        });
    }
}
