package org.yichuang.disbursement.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import org.yichuang.disbursement.DisbursementProblem;
import org.yichuang.disbursement.PaymentStatus;
import org.yichuang.disbursement.TranchePaid;
import org.yichuang.disbursement.TrancheStatus;
import org.yichuang.disbursement.domain.Payment;
import org.yichuang.disbursement.domain.PaymentStore;
import org.yichuang.disbursement.domain.Tranche;
import org.yichuang.fund.Ledger;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;

/** What the bank has done, said by the cashier, by its statement or by whoever reconciles. The caller holds part and instruction. */
@ApplicationScoped
class Outcomes {
    private final PaymentStore payments;
    private final Ledger ledger;
    private final Transitions transitions;
    private final BusinessClock clock;
    private final Event<TranchePaid> paid;

    Outcomes(PaymentStore payments, Ledger ledger, Transitions transitions, BusinessClock clock, Event<TranchePaid> paid) {
        this.payments = payments;
        this.ledger = ledger;
        this.transitions = transitions;
        this.clock = clock;
        this.paid = paid;
    }

    void paid(Tranche tranche, Payment payment, String serial, LocalDate on, long account) {
        requireOpen(payment, PaymentStatus.PAID);
        if (on.isAfter(clock.today())) throw DisbursementProblem.PAID_IN_FUTURE.refuse().at("/paidOn", "field.day-in-future");
        if (payments.bySerial(payment.poolId(), serial).isPresent()) throw DisbursementProblem.BANK_SERIAL_USED.with("serial", serial);
        ledger.confirmPaid(payment.cause(), tranche.id(), payment.amount());
        payment.paid(serial, on);
        payment.settledBy(account);
        transitions.move(payment, PaymentStatus.PAID);
        transitions.move(tranche, TrancheStatus.PAID);
        payments.flush();
        paid.fire(new TranchePaid(tranche.id(), tranche.projectId(), tranche.number()));
    }

    void unknown(Tranche tranche, Payment payment, String reason) {
        transitions.move(payment, PaymentStatus.UNKNOWN, reason);
        transitions.move(tranche, TrancheStatus.UNKNOWN, reason);
        payments.flush();
    }

    /** The instruction is dead for good: the money is ready again, and a new attempt may be approved. */
    void failed(Tranche tranche, Payment payment, PaymentStatus as, String reason, long account) {
        requireOpen(payment, as);
        ledger.refusePaid(payment.cause().because(reason), tranche.id(), payment.amount());
        payment.settledBy(account);
        transitions.move(payment, as, reason);
        transitions.move(tranche, TrancheStatus.FAILED, reason);
        payments.flush();
    }

    private static void requireOpen(Payment payment, PaymentStatus to) {
        if (!payment.status().next().contains(to)) {
            throw CommonProblem.ILLEGAL_STEP.with("subject", Payment.KIND).with("from", payment.status()).with("to", to);
        }
    }
}
