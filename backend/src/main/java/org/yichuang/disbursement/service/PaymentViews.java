package org.yichuang.disbursement.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yichuang.disbursement.PaymentStatus;
import org.yichuang.disbursement.domain.Payment;
import org.yichuang.disbursement.wire.PaymentView;
import org.yichuang.disbursement.wire.PaymentView.NextStep;
import org.yichuang.identity.Accounts;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.money.UppercaseAmount;

/** Instructions for the wire; the account's number stays masked. */
@ApplicationScoped
class PaymentViews {
    private final Accounts accounts;
    private final Caller caller;

    PaymentViews(Accounts accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    PaymentView view(Payment payment) {
        return views(List.of(payment)).get(0);
    }

    List<PaymentView> views(List<Payment> payments) {
        if (payments.isEmpty()) return List.of();
        var names = accounts.namesOf(payments.stream().flatMap(one -> Stream.of(one.requestedBy(), one.approvedBy(), one.instructedBy(), one.settledBy()))
                .filter(Objects::nonNull).collect(Collectors.toSet()));
        return payments.stream().map(one -> view(one, names)).toList();
    }

    private PaymentView view(Payment one, Map<Long, String> names) {
        var payee = one.payee();
        return new PaymentView(new Id(one.id()), new Id(one.trancheId()), new Id(one.projectId()), new Id(one.poolId()), Id.of(one.batchId()), one.attempt(),
                one.bankKey(), one.amount().fen(), UppercaseAmount.of(one.amount()), payee.name(), payee.bank(), payee.numberMasked(), one.status(),
                one.statusReason(), new Id(one.gateAnswerId()), names.get(one.requestedBy()), names.get(one.approvedBy()), names.get(one.instructedBy()),
                one.instructedAt(), one.settledBy() == null ? null : names.get(one.settledBy()), one.settledAt(), one.bankSerial(), one.paidOn(),
                nextSteps(one), one.version());
    }

    private List<NextStep> nextSteps(Payment one) {
        var steps = new ArrayList<NextStep>();
        if (!one.status().isOpen()) return steps;
        if (caller.reach(Role.CASHIER).coversDivision(one.divisionPath())) {
            steps.add(NextStep.CONFIRM);
            if (one.status() == PaymentStatus.INSTRUCTED) steps.add(NextStep.DOUBT);
            steps.add(NextStep.FAIL);
        }
        boolean other = one.instructedBy() != caller.accountId();
        if (one.status() == PaymentStatus.UNKNOWN && other && caller.reach(Role.FINANCE_APPROVER).coversDivision(one.divisionPath())) {
            steps.add(NextStep.RECONCILE);
        }
        return steps;
    }
}
