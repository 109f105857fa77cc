package org.yichuang.award.service;

import java.util.List;
import org.yichuang.application.ApplicationDirectory;
import org.yichuang.award.AgreedPlan;
import org.yichuang.award.AgreementStatus;
import org.yichuang.award.AwardProblem;
import org.yichuang.award.domain.Agreement;
import org.yichuang.award.domain.AgreementRevision;
import org.yichuang.award.domain.AgreementStore;
import org.yichuang.award.domain.PlanDates;
import org.yichuang.award.wire.AgreementView;
import org.yichuang.award.wire.ProposeRevision;
import org.yichuang.call.CallDirectory;
import org.yichuang.decision.AwardLines;
import org.yichuang.fund.Cause;
import org.yichuang.fund.Ledger;
import org.yichuang.fund.Purpose;
import org.yichuang.identity.Role;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;

/** Optimisation before signing: the plan may be improved, the amount may only go down; an officer sees the differences and accepts. */
@UseCase
public class Optimising {
    private final AgreementStore store;
    private final AwardAccess access;
    private final AgreementReading reading;
    private final ApplicationDirectory applications;
    private final CallDirectory calls;
    private final AwardLines awards;
    private final Ledger ledger;
    private final Replies replies;
    private final BusinessClock clock;
    private final Actor actor;

    Optimising(AgreementStore store, AwardAccess access, AgreementReading reading, ApplicationDirectory applications, CallDirectory calls, AwardLines awards,
               Ledger ledger, Replies replies, BusinessClock clock, Actor actor) {
        this.store = store;
        this.access = access;
        this.reading = reading;
        this.applications = applications;
        this.calls = calls;
        this.awards = awards;
        this.ledger = ledger;
        this.replies = replies;
        this.clock = clock;
        this.actor = actor;
    }

    public AgreementView propose(long id, IfMatch expected, ProposeRevision given) {
        var agreement = inDraft(id, expected);
        access.requireMember(agreement.implementerId(), agreement.hostId());
        var revisions = store.revisions(id);
        if (revisions.stream().anyMatch(AgreementRevision::isOpen)) throw AwardProblem.REVISION_OPEN.refuse();
        requireGood(agreement, given.plan());
        store.add(new AgreementRevision(agreement, revisions.size() + 1, given.plan(), given.note(), actor, clock.now()));
        return view(agreement);
    }

    private void requireGood(Agreement agreement, AgreedPlan plan) {
        var amount = plan.granted();
        if (amount.exceeds(agreement.amount())) throw AwardProblem.AMOUNT_ONLY_DOWN.with("amount", amount).with("limit", agreement.amount()).at("/plan/budget", "amount-only-down");
        PlanDates.require(calls.rulesOf(agreement.ruleBookId()).agreement(), calls.summary(agreement.callId()).fiscalYear(), plan.startsOn(), plan.endsOn(),
                plan.steps());
        var table = Json.MAPPER.createObjectNode();
        table.put("minimumWorkableFen", amount.fen()).put("ownFen", plan.ownFen());
        table.set("lines", Json.MAPPER.valueToTree(plan.budget()));
        applications.requireBudget(agreement.applicationId(), agreement.ruleBookId(), agreement.trackKey(), table, "/plan/budget");
    }

    /** Accepts, or sends back with words; with a smaller amount the difference goes back to the pool at once. */
    public AgreementView decide(long id, IfMatch expected, RequestKey key, boolean accepted, String words) {
        return replies.replayOr(key, "decideRevision", List.of(new Id(id), accepted, words), AgreementView.class, () -> {
            var agreement = inDraft(id, expected);
            access.requireOfficer(agreement.divisionPath(), agreement.implementerId(), agreement.hostId(), Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD);
            var revision = store.revisions(id).stream().filter(AgreementRevision::isOpen).findFirst().orElseThrow(AwardProblem.NO_OPEN_REVISION::refuse);
            revision.decide(accepted, words, actor, clock.now());
            if (accepted) take(agreement, revision);
            return view(agreement);
        });
    }

    private void take(Agreement agreement, AgreementRevision revision) {
        var less = agreement.amount().minus(revision.amount());
        agreement.revise(revision.plan(), revision.amount());
        if (!less.isPositive()) return;
        awards.reduce(agreement.awardLineId(), revision.amount());
        ledger.unreserve(Cause.of("agreement-revision", revision.id()).because("optimised before signing"),
                Purpose.grants(agreement.poolId(), agreement.callId()), less);
    }

    private Agreement inDraft(long id, IfMatch expected) {
        var agreement = reading.readable(store.lock(id));
        IfMatch.check(expected, agreement.version());
        agreement.requireInTime(clock.now());
        if (agreement.status() != AgreementStatus.DRAFT) {
            throw CommonProblem.ILLEGAL_STEP.with("subject", Agreement.KIND).with("from", agreement.status()).with("to", AgreementStatus.DRAFT);
        }
        return agreement;
    }

    private AgreementView view(Agreement agreement) {
        store.flush();
        return reading.view(agreement);
    }
}
