package org.yichuang.disbursement.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.yichuang.disbursement.DisbursementProblem;
import org.yichuang.disbursement.TrancheStatus;
import org.yichuang.disbursement.domain.Payee;
import org.yichuang.disbursement.domain.Payment;
import org.yichuang.disbursement.domain.PaymentStore;
import org.yichuang.disbursement.domain.Tranche;
import org.yichuang.fund.Ledger;
import org.yichuang.gate.GateAnswer;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.organisation.OrganisationDirectory;

/** Writes an instruction: the row, the books and the part's step in one transaction. The gate has let it through in the same one. */
@ApplicationScoped
class Instructions {
    private final PaymentStore payments;
    private final OrganisationDirectory organisations;
    private final Ledger ledger;
    private final Transitions transitions;
    private final BusinessClock clock;

    Instructions(PaymentStore payments, OrganisationDirectory organisations, Ledger ledger, Transitions transitions, BusinessClock clock) {
        this.payments = payments;
        this.organisations = organisations;
        this.ledger = ledger;
        this.transitions = transitions;
        this.clock = clock;
    }

    Payment write(Tranche tranche, GateAnswer passed, Long batchId, long cashier) {
        tranche.hands().refuse(cashier);
        var account = organisations.payeeOf(tranche.legalPersonId()).orElseThrow(DisbursementProblem.NO_PAYEE_ACCOUNT::refuse);
        var payment = new Payment(tranche, payments.attempts(tranche.id()) + 1, Payee.of(account), batchId, passed.id(), cashier, clock.now());
        payments.add(payment);
        ledger.instruct(payment.cause(), tranche.id(), tranche.amount());
        transitions.move(tranche, TrancheStatus.INSTRUCTED);
        payments.flush();
        return payment;
    }
}
