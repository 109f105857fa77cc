package org.yichuang.decision.service;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yichuang.call.CallDirectory;
import org.yichuang.decision.DecisionProblem;
import org.yichuang.decision.DecisionStatus;
import org.yichuang.decision.domain.Decision;
import org.yichuang.decision.domain.DecisionContent;
import org.yichuang.decision.domain.DecisionStore;
import org.yichuang.decision.domain.allocation.Deviation;
import org.yichuang.decision.wire.DecisionView;
import org.yichuang.decision.wire.DraftDecision;
import org.yichuang.decision.wire.EditDecision;
import org.yichuang.decision.wire.PoolEntry;
import org.yichuang.fund.PoolSummary;
import org.yichuang.fund.Pools;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;

/** The officer's part: begin a decision, depart from the order with reasons, propose it. */
@UseCase
public class DecisionDrafting {
    private final DecisionStore store;
    private final DecisionAccess access;
    private final Contents contents;
    private final DecisionViews views;
    private final CallDirectory calls;
    private final Pools pools;
    private final Transitions transitions;
    private final Replies replies;
    private final BusinessClock clock;

    DecisionDrafting(DecisionStore store, DecisionAccess access, Contents contents, DecisionViews views, CallDirectory calls, Pools pools,
                     Transitions transitions, Replies replies, BusinessClock clock) {
        this.store = store;
        this.access = access;
        this.contents = contents;
        this.views = views;
        this.calls = calls;
        this.pools = pools;
        this.transitions = transitions;
        this.replies = replies;
        this.clock = clock;
    }

    public DecisionView begin(RequestKey key, DraftDecision given) {
        var call = calls.summary(given.callId().value());
        access.requireOfficer(call.divisionPath());
        return replies.replayOr(key, "beginDecision", Arrays.asList(given.callId(), given.pools()), DecisionView.class, () -> {
            if (store.isOpen(call.id())) throw DecisionProblem.DECISION_OPEN.refuse();
            var budgets = given.pools() == null ? usual(call.id()) : named(call.id(), given.pools());
            var decision = new Decision(call.id(), store.nextNumber(call.id()), call.divisionPath(), contents.compute(call.id(), budgets, List.of()),
                    access.accountId(), clock.now());
            store.add(decision);
            return views.view(decision);
        });
    }

    public DecisionView edit(long id, IfMatch expected, EditDecision given) {
        var decision = draft(id, expected);
        var deviations = given.deviations().stream().map(one -> one.deviation()).toList();
        var content = contents.compute(decision.callId(), named(decision.callId(), given.pools()), deviations);
        requireFounded(content);
        decision.write(content);
        store.flush();
        return views.view(decision);
    }

    /** Computes a draft on the newest rankings and rules; what people decided in it stays. */
    public DecisionView refresh(long id, IfMatch expected) {
        var decision = draft(id, expected);
        decision.write(contents.again(decision.callId(), decision.content()));
        store.flush();
        return views.view(decision);
    }

    public DecisionView propose(long id, IfMatch expected, RequestKey key) {
        var decision = access.readable(store.lock(id));
        access.requireOfficer(decision.divisionPath());
        return replies.replayOr(key, "proposeDecision", new Id(id), DecisionView.class, () -> {
            IfMatch.check(expected, decision.version());
            var content = decision.content();
            requireFresh(decision, content);
            requireFounded(content);
            access.requireNoneOf(views.organisationsOf(content));
            decision.proposedBy(access.accountId(), clock.now());
            transitions.move(decision, DecisionStatus.PROPOSED);
            store.flush();
            return views.view(decision);
        });
    }

    /** Back to a draft: by the lead with words, or by the officer who saw a mistake. */
    public DecisionView takeBack(long id, IfMatch expected, RequestKey key, String words) {
        var decision = access.readable(store.lock(id));
        if (!access.isLead(decision.divisionPath())) access.requireOfficer(decision.divisionPath());
        return step(decision, expected, key, "takeBackDecision", DecisionStatus.DRAFT, words);
    }

    public DecisionView discard(long id, IfMatch expected, RequestKey key, String words) {
        var decision = access.readable(store.lock(id));
        access.requireOfficer(decision.divisionPath());
        return step(decision, expected, key, "discardDecision", DecisionStatus.DISCARDED, words);
    }

    void requireFresh(Decision decision, DecisionContent content) {
        if (!contents.again(decision.callId(), content).hash().equals(decision.contentHash())) throw DecisionProblem.DECISION_STALE.refuse();
    }

    private DecisionView step(Decision decision, IfMatch expected, RequestKey key, String operation, DecisionStatus to, String words) {
        return replies.replayOr(key, operation, List.of(new Id(decision.id()), words), DecisionView.class, () -> {
            IfMatch.check(expected, decision.version());
            transitions.move(decision, to, words.strip());
            store.flush();
            return views.view(decision);
        });
    }

    private Decision draft(long id, IfMatch expected) {
        var decision = access.readable(store.lock(id));
        access.requireOfficer(decision.divisionPath());
        IfMatch.check(expected, decision.version());
        if (decision.status() != DecisionStatus.DRAFT) {
            throw CommonProblem.ILLEGAL_STEP.with("subject", "decision").with("from", decision.status()).with("to", "EDITED");
        }
        return decision;
    }

    private Map<Long, Money> usual(long callId) {
        var former = store.lastApproved(callId);
        if (former.isPresent()) return Contents.budgets(former.get().content());
        var budgets = new LinkedHashMap<Long, Money>();
        pools.ofCall(callId).forEach(pool -> budgets.put(pool.id(), pools.available(pool.id())));
        if (budgets.isEmpty()) throw DecisionProblem.NO_POOL.refuse();
        return budgets;
    }

    private Map<Long, Money> named(long callId, List<PoolEntry> entries) {
        var linked = pools.ofCall(callId).stream().collect(Collectors.toMap(PoolSummary::id, Function.identity()));
        var budgets = new LinkedHashMap<Long, Money>();
        for (int i = 0; i < entries.size(); i++) {
            var pool = entries.get(i).poolId().value();
            if (!linked.containsKey(pool)) throw DecisionProblem.POOL_UNKNOWN.refuse().at("/pools/" + i + "/poolId", "field.pool-not-linked");
            if (budgets.put(pool, Money.fen(entries.get(i).budgetFen())) != null) {
                throw DecisionProblem.POOL_UNKNOWN.refuse().at("/pools/" + i + "/poolId", "field.pool-twice");
            }
        }
        return budgets;
    }

    /** Each departure has to have the effect that it says. */
    private void requireFounded(DecisionContent content) {
        var step = calls.rulesOf(content.ruleBookId()).amounts().stepFen();
        var refusal = DecisionProblem.DEVIATION_UNFOUNDED.refuse();
        var seen = new java.util.HashSet<Long>();
        for (int i = 0; i < content.deviations().size(); i++) {
            var fault = fault(content, content.deviations().get(i), step, seen);
            if (fault != null) refusal.at("/deviations/" + i, fault);
        }
        if (!refusal.faults().isEmpty()) throw refusal;
    }

    private static String fault(DecisionContent content, Deviation one, long step, java.util.Set<Long> seen) {
        var line = content.lines().stream().filter(other -> other.applicationId() == one.applicationId()).findFirst().orElse(null);
        return line == null ? "field.not-ranked" : seen.add(one.applicationId()) ? DeviationCheck.fault(line, one, step) : "field.deviation-twice";
    }
}
