package org.yichuang.disbursement.service;

import java.util.List;
import java.util.function.BiConsumer;
import org.yichuang.disbursement.DisbursementProblem;
import org.yichuang.disbursement.PaymentStatus;
import org.yichuang.disbursement.TrancheStatus;
import org.yichuang.disbursement.domain.Payment;
import org.yichuang.disbursement.domain.PaymentStore;
import org.yichuang.disbursement.domain.Tranche;
import org.yichuang.disbursement.wire.ConfirmPayment;
import org.yichuang.disbursement.wire.FailPayment;
import org.yichuang.disbursement.wire.PaymentView;
import org.yichuang.gate.Gates;
import org.yichuang.identity.Role;
import org.yichuang.identity.SecondFactor;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.tx.UseCase;

/** The cashier tells the bank and writes down what it answered; whoever clicks twice gets the first instruction. */
@UseCase
public class PaymentCommands {
    private final Handling handling;
    private final DisbursementAccess access;
    private final TrancheGate gate;
    private final Gates gates;
    private final PaymentStore payments;
    private final Instructions instructions;
    private final Outcomes outcomes;
    private final SecondFactor secondFactor;
    private final PaymentViews views;
    private final Replies replies;

    PaymentCommands(Handling handling, DisbursementAccess access, TrancheGate gate, Gates gates, PaymentStore payments, Instructions instructions,
                    Outcomes outcomes, SecondFactor secondFactor, PaymentViews views, Replies replies) {
        this.handling = handling;
        this.access = access;
        this.gate = gate;
        this.gates = gates;
        this.payments = payments;
        this.instructions = instructions;
        this.outcomes = outcomes;
        this.secondFactor = secondFactor;
        this.views = views;
        this.replies = replies;
    }

    public PaymentView instruct(long trancheId, RequestKey key) {
        return replies.replayOr(key, "instruct-tranche", List.of(new Id(trancheId)), PaymentView.class, () -> {
            var tranche = handling.take(trancheId);
            access.requireActs(tranche, Role.CASHIER);
            var first = payments.liveOf(trancheId);
            if (first.isPresent()) return views.view(first.get());
            if (tranche.status() != TrancheStatus.APPROVED) {
                throw CommonProblem.ILLEGAL_STEP.with("subject", Tranche.KIND).with("from", tranche.status()).with("to", TrancheStatus.INSTRUCTED);
            }
            tranche.hands().refuse(access.accountId());
            secondFactor.requireFresh();
            var passed = gates.require(gate.atPayment(tranche));
            return views.view(instructions.write(tranche, passed, null, access.accountId()));
        });
    }

    public PaymentView confirm(long id, RequestKey key, ConfirmPayment told) {
        return run(id, key, "confirm-payment", List.of(new Id(id), told), (tranche, payment) -> {
            access.requireActs(tranche, Role.CASHIER);
            outcomes.paid(tranche, payment, told.bankSerial().strip(), told.paidOn(), access.accountId());
        });
    }

    public PaymentView doubt(long id, RequestKey key, String reason) {
        return run(id, key, "doubt-payment", List.of(new Id(id), reason), (tranche, payment) -> {
            access.requireActs(tranche, Role.CASHIER);
            outcomes.unknown(tranche, payment, reason);
        });
    }

    /** The bank itself says so: it refused, it sent the money back, or asked afterwards it never accepted the order. */
    public PaymentView fail(long id, RequestKey key, FailPayment told) {
        return run(id, key, "fail-payment", List.of(new Id(id), told), (tranche, payment) -> {
            access.requireActs(tranche, Role.CASHIER);
            outcomes.failed(tranche, payment, told.how().status(), told.reason(), access.accountId());
        });
    }

    /** The bank does not say: somebody who had no hand in it closes what is unknown, with a reason that stays. */
    public PaymentView reconcile(long id, RequestKey key, String reason) {
        return run(id, key, "reconcile-payment", List.of(new Id(id), reason), (tranche, payment) -> {
            access.requireActs(tranche, Role.FINANCE_APPROVER);
            if (payment.instructedBy() == access.accountId()) throw DisbursementProblem.SAME_HAND.refuse();
            if (payment.status() != PaymentStatus.UNKNOWN) {
                throw CommonProblem.ILLEGAL_STEP.with("subject", Payment.KIND).with("from", payment.status()).with("to", PaymentStatus.FAILED);
            }
            secondFactor.requireFresh();
            outcomes.failed(tranche, payment, PaymentStatus.FAILED, reason, access.accountId());
        });
    }

    private PaymentView run(long id, RequestKey key, String operation, Object request, BiConsumer<Tranche, Payment> step) {
        return replies.replayOr(key, operation, request, PaymentView.class, () -> {
            var tranche = handling.take(payments.trancheOf(id));
            if (!access.finance().coversDivision(tranche.divisionPath())) throw CommonProblem.NOT_FOUND.refuse();
            var payment = payments.lock(id);
            step.accept(tranche, payment);
            return views.view(payment);
        });
    }
}
