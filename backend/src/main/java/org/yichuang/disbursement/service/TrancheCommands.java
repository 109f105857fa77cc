package org.yichuang.disbursement.service;

import java.util.List;
import java.util.function.Consumer;
import org.yichuang.disbursement.DisbursementProblem;
import org.yichuang.disbursement.TrancheStatus;
import org.yichuang.disbursement.domain.PaymentStore;
import org.yichuang.disbursement.domain.Settings;
import org.yichuang.disbursement.domain.Tranche;
import org.yichuang.disbursement.wire.TrancheView;
import org.yichuang.fund.Ledger;
import org.yichuang.gate.Gates;
import org.yichuang.identity.Role;
import org.yichuang.identity.SecondFactor;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;

/** The clerk asks, the approver decides: for a large amount two of them. Each time the gate is asked again. */
@UseCase
public class TrancheCommands {
    private final Handling handling;
    private final DisbursementAccess access;
    private final TrancheGate gate;
    private final Gates gates;
    private final PaymentStore payments;
    private final Ledger ledger;
    private final SecondFactor secondFactor;
    private final Transitions transitions;
    private final TrancheViews views;
    private final Replies replies;
    private final BusinessClock clock;

    TrancheCommands(Handling handling, DisbursementAccess access, TrancheGate gate, Gates gates, PaymentStore payments, Ledger ledger,
                    SecondFactor secondFactor, Transitions transitions, TrancheViews views, Replies replies, BusinessClock clock) {
        this.handling = handling;
        this.access = access;
        this.gate = gate;
        this.gates = gates;
        this.payments = payments;
        this.ledger = ledger;
        this.secondFactor = secondFactor;
        this.transitions = transitions;
        this.views = views;
        this.replies = replies;
        this.clock = clock;
    }

    public TrancheView request(long id, RequestKey key) {
        return run(id, key, "request-tranche", List.of(new Id(id)), tranche -> {
            access.requireActs(tranche, Role.FINANCE_CLERK);
            require(tranche, TrancheStatus.DUE, TrancheStatus.REQUESTED);
            gates.require(gate.atRequest(tranche));
            tranche.requested(access.accountId(), clock.now());
            transitions.move(tranche, TrancheStatus.REQUESTED);
        });
    }

    /** Back to the clerk, also after the approval as long as the bank has not been told. */
    public TrancheView refuse(long id, RequestKey key, String reason) {
        return run(id, key, "refuse-tranche", List.of(new Id(id), reason), tranche -> {
            access.requireActs(tranche, Role.FINANCE_APPROVER);
            if (tranche.status() != TrancheStatus.REQUESTED) require(tranche, TrancheStatus.APPROVED, TrancheStatus.DUE);
            if (tranche.isPayable()) ledger.cancelPayable(tranche.approvalCause(), reason);
            tranche.forgetHands();
            transitions.move(tranche, TrancheStatus.DUE, reason);
        });
    }

    public TrancheView approve(long id, RequestKey key) {
        return run(id, key, "approve-tranche", List.of(new Id(id)), tranche -> {
            access.requireActs(tranche, Role.FINANCE_APPROVER);
            require(tranche, TrancheStatus.REQUESTED, TrancheStatus.APPROVED);
            tranche.hands().refuse(access.accountId());
            secondFactor.requireFresh();
            gates.require(gate.atPayment(tranche));
            if (Settings.CURRENT.needsSecondApproval(tranche.amount()) && tranche.hands().firstApprovedBy() == null) {
                tranche.firstApproved(access.accountId(), clock.now());
                return;
            }
            ledger.makePayable(tranche.nextApprovalCause(), tranche.awardLineId(), tranche.id(), tranche.legalPersonId(), tranche.amount());
            tranche.approved(access.accountId(), clock.now());
            transitions.move(tranche, TrancheStatus.APPROVED);
        });
    }

    /** After a failed instruction, and only once it is known to be dead. */
    public TrancheView retry(long id, RequestKey key) {
        return run(id, key, "retry-tranche", List.of(new Id(id)), tranche -> {
            access.requireActs(tranche, Role.FINANCE_APPROVER);
            payments.liveOf(id).ifPresent(live -> {
                throw DisbursementProblem.PAYMENT_STILL_OPEN.with("paymentId", new Id(live.id())).with("status", live.status());
            });
            require(tranche, TrancheStatus.FAILED, TrancheStatus.APPROVED);
            secondFactor.requireFresh();
            gates.require(gate.atPayment(tranche));
            transitions.move(tranche, TrancheStatus.APPROVED);
        });
    }

    private TrancheView run(long id, RequestKey key, String operation, Object request, Consumer<Tranche> step) {
        return replies.replayOr(key, operation, request, TrancheView.class, () -> {
            var tranche = handling.take(id);
            step.accept(tranche);
            payments.flush();
            return views.view(tranche);
        });
    }

    private static void require(Tranche tranche, TrancheStatus from, TrancheStatus to) {
        if (tranche.status() != from) throw CommonProblem.ILLEGAL_STEP.with("subject", Tranche.KIND).with("from", tranche.status()).with("to", to);
    }
}
