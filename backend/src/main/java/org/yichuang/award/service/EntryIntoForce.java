package org.yichuang.award.service;

import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.Map;
import org.yichuang.award.AgreementInForce;
import org.yichuang.award.AgreementStatus;
import org.yichuang.award.AwardProblem;
import org.yichuang.award.Party;
import org.yichuang.award.domain.Agreement;
import org.yichuang.award.domain.AgreementConfirmation;
import org.yichuang.award.domain.AgreementStore;
import org.yichuang.award.wire.AcceptAgreement;
import org.yichuang.award.wire.AgreementView;
import org.yichuang.fund.AwardAccount;
import org.yichuang.fund.Cause;
import org.yichuang.fund.Ledger;
import org.yichuang.fund.Purpose;
import org.yichuang.gate.GateAnswer;
import org.yichuang.gate.Gates;
import org.yichuang.gate.Outcome;
import org.yichuang.gate.SubjectLocks;
import org.yichuang.identity.Role;
import org.yichuang.identity.SecondFactor;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;

/** The bureau has checked what was signed: the agreement binds, the money is committed and a project begins, all or nothing. */
@UseCase
public class EntryIntoForce {
    private final AgreementStore store;
    private final AwardAccess access;
    private final AgreementReading reading;
    private final AgreementGate gate;
    private final Gates gates;
    private final SubjectLocks locks;
    private final ProjectMaking projects;
    private final Ledger ledger;
    private final SecondFactor factor;
    private final Transitions transitions;
    private final Replies replies;
    private final Event<AgreementInForce> happened;
    private final BusinessClock clock;
    private final Actor actor;

    EntryIntoForce(AgreementStore store, AwardAccess access, AgreementReading reading, AgreementGate gate, Gates gates, SubjectLocks locks,
                   ProjectMaking projects, Ledger ledger, SecondFactor factor, Transitions transitions, Replies replies, Event<AgreementInForce> happened,
                   BusinessClock clock, Actor actor) {
        this.store = store;
        this.access = access;
        this.reading = reading;
        this.gate = gate;
        this.gates = gates;
        this.locks = locks;
        this.projects = projects;
        this.ledger = ledger;
        this.factor = factor;
        this.transitions = transitions;
        this.replies = replies;
        this.happened = happened;
        this.clock = clock;
        this.actor = actor;
    }

    public AgreementView accept(long id, IfMatch expected, RequestKey key, AcceptAgreement given) {
        IfMatch.required(expected);
        return replies.replayOr(key, "acceptAgreement", Map.of("agreement", new Id(id), "body", given), AgreementView.class, () -> {
            var agreement = reading.readable(store.lock(id));
            access.requireOfficer(agreement.divisionPath(), agreement.implementerId(), agreement.hostId(), Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD);
            IfMatch.check(expected, agreement.version());
            enter(agreement, given);
            store.flush();
            return reading.view(agreement);
        });
    }

    private void enter(Agreement agreement, AcceptAgreement given) {
        if (agreement.status() != AgreementStatus.SIGNED) {
            throw CommonProblem.ILLEGAL_STEP.with("subject", Agreement.KIND).with("from", agreement.status()).with("to", AgreementStatus.IN_FORCE);
        }
        if (!given.sha256().equals(agreement.signedSha256())) throw AwardProblem.OTHER_TEXT.refuse();
        boolean paper = agreement.scanSha256() != null;
        if (!paper && !access.isOfficer(agreement.divisionPath(), agreement.implementerId(), agreement.hostId(), Role.BUREAU_LEAD)) {
            throw AwardProblem.LEAD_CONFIRMS.refuse();
        }
        factor.requireFresh();
        gate.requireHost(agreement);
        var answer = opened(agreement, given.lookedUp());
        var now = clock.now();
        agreement.inForce(answer.id(), now);
        transitions.move(agreement, AgreementStatus.IN_FORCE);
        store.add(new AgreementConfirmation(agreement.id(), Party.BUREAU, paper ? AgreementConfirmation.SCAN_CHECKED : AgreementConfirmation.IN_THE_SYSTEM,
                given.sha256(), given.lookedUp(), actor, now));
        store.flush();
        var project = projects.make(agreement, now);
        ledger.commit(Cause.of(Agreement.KIND, agreement.id()), new AwardAccount(agreement.awardLineId(), project.id(),
                Purpose.grants(agreement.poolId(), agreement.callId())), agreement.amount());
        happened.fire(new AgreementInForce(project.id(), agreement.awardLineId(), agreement.callId()));
    }

    /**
     * What does not hold closes the gate. What no stage can tell closes it too, unless the officer looked it up elsewhere and
     * says where: it is then somebody's word, kept with the answer, and never counted as met.
     */
    private GateAnswer opened(Agreement agreement, String lookedUp) {
        var question = gate.question(agreement);
        var held = new ArrayList<>(question.parties().values());
        held.add(question.subject());
        locks.hold(held);
        var findings = gates.ask(question).obstacles();
        boolean onlyUnknown = !findings.isEmpty() && findings.stream().allMatch(finding -> finding.outcome() == Outcome.UNKNOWN);
        if (onlyUnknown && lookedUp != null && !lookedUp.isBlank()) return gates.check(question);
        return gates.require(question);
    }
}
