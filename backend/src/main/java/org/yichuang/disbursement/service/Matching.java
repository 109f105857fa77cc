package org.yichuang.disbursement.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.yichuang.disbursement.DisbursementProblem;
import org.yichuang.disbursement.TrancheStatus;
import org.yichuang.disbursement.domain.BankLine;
import org.yichuang.disbursement.domain.BankStore;
import org.yichuang.disbursement.domain.Difference;
import org.yichuang.disbursement.domain.Direction;
import org.yichuang.disbursement.domain.LineMatch;
import org.yichuang.disbursement.domain.LineStatus;
import org.yichuang.disbursement.domain.MatchRule;
import org.yichuang.disbursement.domain.Payment;
import org.yichuang.disbursement.domain.PaymentStore;
import org.yichuang.fund.Ledger;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;

/** Says what a line of the bank's list is, and what follows: a payment is confirmed, or money that nobody ordered becomes a difference. */
@ApplicationScoped
class Matching {
    private final PaymentStore payments;
    private final BankStore bank;
    private final Handling handling;
    private final Outcomes outcomes;
    private final Ledger ledger;
    private final Transitions transitions;
    private final DisbursementAccess access;
    private final BusinessClock clock;

    Matching(PaymentStore payments, BankStore bank, Handling handling, Outcomes outcomes, Ledger ledger, Transitions transitions, DisbursementAccess access,
             BusinessClock clock) {
        this.payments = payments;
        this.bank = bank;
        this.handling = handling;
        this.outcomes = outcomes;
        this.ledger = ledger;
        this.transitions = transitions;
        this.access = access;
        this.clock = clock;
    }

    /** What came in and what fits nothing waits for a person. */
    void recognise(BankLine line, String divisionPath) {
        if (line.direction() == Direction.IN) return;
        LineMatch.find(line, payments.ofAmount(line.poolId(), line.amount()), one -> bank.hasLine(one.id())).ifPresent(found -> {
            if (found.duplicate()) differs(line, divisionPath, found.payment(), "银行流水显示同一笔拨付扣款两次");
            else isPayment(line, found.payment().id(), found.rule(), null);
        });
    }

    void isPayment(BankLine line, long paymentId, MatchRule rule, String reason) {
        var tranche = handling.take(payments.trancheOf(paymentId));
        var payment = payments.lock(paymentId);
        if (!fits(line, payment)) throw DisbursementProblem.LINE_DOES_NOT_FIT.refuse();
        if (payment.status().isOpen()) outcomes.paid(tranche, payment, line.serial(), line.bookedOn(), access.accountId());
        line.matched(paymentId, rule, access.accountId(), reason, clock.now());
        bank.flush();
        if (tranche.status() == TrancheStatus.PAID) transitions.move(tranche, TrancheStatus.RECONCILED, line.serial());
    }

    /** The same amount, of the same pool, and either still without an answer or paid under this very number. */
    private boolean fits(BankLine line, Payment payment) {
        return line.direction() == Direction.OUT && payment.poolId() == line.poolId() && payment.amount().equals(line.amount())
                && (payment.status().isOpen() || line.serial().equals(payment.bankSerial())) && !bank.hasLine(payment.id());
    }

    /** @param twice the payment that left a second time; null for money that nobody ordered */
    Difference differs(BankLine line, String divisionPath, Payment twice, String reason) {
        ledger.outsideDebit(line.cause(), line.poolId(), line.id(), line.amount());
        line.decided(LineStatus.DIFFERENCE, access.accountId(), reason, clock.now());
        var difference = new Difference(line, divisionPath, twice, reason, clock.now());
        bank.add(difference);
        return difference;
    }
}
