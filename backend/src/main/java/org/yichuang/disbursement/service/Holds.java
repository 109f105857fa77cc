package org.yichuang.disbursement.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.yichuang.disbursement.DisbursementProblem;
import org.yichuang.disbursement.TrancheStatus;
import org.yichuang.disbursement.domain.Tranche;
import org.yichuang.disbursement.domain.TrancheHold;
import org.yichuang.disbursement.domain.TrancheStore;
import org.yichuang.fund.Ledger;
import org.yichuang.gate.Effect;
import org.yichuang.gate.Finding;
import org.yichuang.gate.GateAnswer;
import org.yichuang.gate.Gates;
import org.yichuang.gate.Outcome;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;

/**
 * Holding parts of grants, by a person's word or because a rule about an organisation's record forbids money. A rule lets
 * go by itself when it holds no longer; then the part is due again, without a new evaluation. The caller holds the row.
 */
@ApplicationScoped
public class Holds {
    private final TrancheStore store;
    private final TrancheGate gate;
    private final Gates gates;
    private final Ledger ledger;
    private final Transitions transitions;
    private final BusinessClock clock;

    Holds(TrancheStore store, TrancheGate gate, Gates gates, Ledger ledger, Transitions transitions, BusinessClock clock) {
        this.store = store;
        this.gate = gate;
        this.gates = gates;
        this.ledger = ledger;
        this.transitions = transitions;
        this.clock = clock;
    }

    public void place(Tranche tranche, TrancheHold hold) {
        if (tranche.status() != TrancheStatus.ON_HOLD) stop(tranche, hold.reason());
        store.add(hold);
    }

    public void release(Tranche tranche, long holdId, Long account, String reason) {
        var hold = store.openHolds(tranche.id()).stream().filter(one -> one.id() == holdId).findFirst().orElseThrow(CommonProblem.NOT_FOUND::refuse);
        hold.release(account, reason, clock.now());
        goOnIfFree(tranche, reason);
    }

    public void reassess(long organisationId) {
        store.lockAll(store.movableOf(organisationId)).forEach(this::reassess);
    }

    /** What forbids money now holds the part; what forbade it and does so no longer lets go. What nobody can tell changes nothing. */
    public void reassess(Tranche tranche) {
        if (!tranche.status().next().contains(TrancheStatus.ON_HOLD) && tranche.status() != TrancheStatus.ON_HOLD) return;
        var found = gates.ask(gate.atPayment(tranche)).findings().stream().filter(one -> TrancheGate.isRestriction(one.condition())).toList();
        var open = store.openHolds(tranche.id()).stream().filter(TrancheHold::isByRule).toList();
        var against = found.stream().filter(one -> forbids(one) && open.stream().noneMatch(hold -> isOf(hold, one))).toList();
        var gone = open.stream().filter(hold -> found.stream().anyMatch(one -> isOf(hold, one) && one.verdict().lets())).toList();
        if (against.isEmpty() && gone.isEmpty()) return;
        var answer = keepAnswer(tranche);
        against.forEach(one -> place(tranche, byRule(tranche, one, answer)));
        gone.forEach(hold -> hold.release(null, "条件已恢复：" + hold.reason(), clock.now()));
        if (against.isEmpty()) goOnIfFree(tranche, gone.get(0).releaseReason());
    }

    GateAnswer keepAnswer(Tranche tranche) {
        return gates.check(gate.atPayment(tranche));
    }

    /** The findings of a refused gate that are about an organisation's record hold the part. */
    void holdFor(Tranche tranche, GateAnswer answer) {
        answer.findings().stream().filter(one -> TrancheGate.isRestriction(one.condition()) && forbids(one))
                .forEach(one -> place(tranche, byRule(tranche, one, answer)));
    }

    /** Back from wherever it was: money made ready is taken back, and what people did counts no longer. */
    private void stop(Tranche tranche, String reason) {
        if (!tranche.status().next().contains(TrancheStatus.ON_HOLD)) {
            throw CommonProblem.ILLEGAL_STEP.with("subject", Tranche.KIND).with("from", tranche.status()).with("to", TrancheStatus.ON_HOLD);
        }
        if (tranche.isPayable()) ledger.cancelPayable(tranche.approvalCause(), reason);
        tranche.forgetHands();
        transitions.move(tranche, TrancheStatus.ON_HOLD, reason);
    }

    private void goOnIfFree(Tranche tranche, String reason) {
        if (tranche.status() != TrancheStatus.ON_HOLD) throw DisbursementProblem.NOT_ON_HOLD.refuse();
        if (store.openHolds(tranche.id()).isEmpty()) transitions.move(tranche, tranche.afterHold(), reason);
    }

    private TrancheHold byRule(Tranche tranche, Finding one, GateAnswer answer) {
        var condition = one.condition();
        return TrancheHold.byRule(tranche.id(), condition.label().zh(), condition.ruleId(), condition.ruleVersion(), condition.party(), answer.id(), clock.now());
    }

    private static boolean forbids(Finding one) {
        return one.outcome() == Outcome.NOT_MET && one.condition().effect() == Effect.BLOCKS;
    }

    private static boolean isOf(TrancheHold hold, Finding one) {
        return hold.isBy(one.condition().ruleId(), one.condition().party());
    }
}
