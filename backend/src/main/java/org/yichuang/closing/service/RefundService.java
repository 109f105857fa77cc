package org.yichuang.closing.service;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yichuang.closing.ClosingProblem;
import org.yichuang.closing.RefundStatus;
import org.yichuang.closing.domain.Refund;
import org.yichuang.closing.domain.RefundPayment;
import org.yichuang.closing.domain.RefundStore;
import org.yichuang.disbursement.BankReceipts;
import org.yichuang.disbursement.ReceivedMoney;
import org.yichuang.fund.Ledger;
import org.yichuang.fund.Pools;
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
import org.yichuang.organisation.OrganisationDirectory;

/** Money that comes back: the cashier says which line of the bank pays which refund, the approver undoes what was a mistake. */
@UseCase
public class RefundService {
    private final RefundStore store;
    private final ClosingAccess access;
    private final RefundViews views;
    private final RefundDemands demands;
    private final BankReceipts receipts;
    private final Ledger ledger;
    private final Pools pools;
    private final OrganisationDirectory organisations;
    private final SecondFactor factor;
    private final Transitions transitions;
    private final Replies replies;
    private final BusinessClock clock;
    private final Actor actor;

    RefundService(RefundStore store, ClosingAccess access, RefundViews views, RefundDemands demands, BankReceipts receipts, Ledger ledger, Pools pools,
                  OrganisationDirectory organisations, SecondFactor factor, Transitions transitions, Replies replies, BusinessClock clock, Actor actor) {
        this.store = store;
        this.access = access;
        this.views = views;
        this.demands = demands;
        this.receipts = receipts;
        this.ledger = ledger;
        this.pools = pools;
        this.organisations = organisations;
        this.factor = factor;
        this.transitions = transitions;
        this.replies = replies;
        this.clock = clock;
        this.actor = actor;
    }

    /** All of the line, at most what is owed; what is beyond it stays in clearing and waits to go back to who sent it. */
    public RefundView enter(long id, IfMatch expected, RequestKey key, EnterRefundPayment given) {
        IfMatch.required(expected);
        return replies.replayOr(key, "enterRefundPayment", Map.of("refund", new Id(id), "body", given), RefundView.class, () -> {
            var refund = access.toEnter(store.lock(id));
            long line = given.lineId().value();
            if (store.payments(id).stream().anyMatch(one -> one.isLive() && one.lineId() == line)) throw ClosingProblem.LINE_USED.refuse();
            IfMatch.check(expected, refund.version());
            if (!refund.owed().isPositive()) throw ClosingProblem.REFUND_SETTLED.with("number", refund.number());
            var money = receipts.take(line, pools.summary(refund.poolId()).divisionPath(), access.me(), "退款 " + refund.number());
            requireWordsForOthers(refund, money, given.words());
            pay(refund, money, given.words());
            store.flush();
            return views.view(refund);
        });
    }

    private void pay(Refund refund, ReceivedMoney money, String words) {
        var payment = new RefundPayment(refund.id(), money, money.open().min(refund.owed()), words, access.me(), actor.name(), clock.now());
        store.add(payment);
        ledger.returned(payment.cause().because(refund.number()), money.id(), refund.awardId(), payment.matched());
        refund.paid(payment.matched());
        if (refund.owed().isPositive()) return;
        transitions.move(refund, RefundStatus.RETURNED, "已全部退回");
        store.flush();
        demands.reassess(refund);
    }

    private void requireWordsForOthers(Refund refund, ReceivedMoney money, String words) {
        var names = organisations.summaries(Stream.of(refund.implementerId(), refund.debtorId()).collect(Collectors.toSet()));
        boolean own = names.values().stream().anyMatch(one -> one.name().equals(money.payer()));
        if (!own && (words == null || words.isBlank())) throw ClosingProblem.OTHER_PAYER.with("payer", money.payer()).at("/words", "field.required");
    }

    /** The money lies in clearing again and what it paid is owed again. The entry stays on record with the reason. */
    public RefundView takeBack(long id, long paymentId, IfMatch expected, RequestKey key, TakeBackRefundPayment given) {
        IfMatch.required(expected);
        return replies.replayOr(key, "takeBackRefundPayment", Map.of("payment", new Id(paymentId), "body", given), RefundView.class, () -> {
            var refund = access.toTakeBack(store.lock(id));
            var payment = store.payments(id).stream().filter(one -> one.id() == paymentId).findFirst().orElseThrow(CommonProblem.NOT_FOUND::refuse);
            if (!payment.isLive()) throw ClosingProblem.PAYMENT_TAKEN_BACK.refuse();
            IfMatch.check(expected, refund.version());
            if (payment.recordedBy() == access.me()) throw ClosingProblem.REFUND_SAME_HANDS.refuse();
            factor.requireFresh();
            ledger.takeBackReturned(payment.cause(), given.reason());
            payment.takenBack(actor.name(), given.reason(), clock.now());
            refund.unpaid(payment.matched());
            if (refund.status() == RefundStatus.RETURNED) {
                transitions.move(refund, refund.isTimeOver(clock.now()) ? RefundStatus.OVERDUE : RefundStatus.OPEN, given.reason());
            }
            store.flush();
            demands.reassess(refund);
            return views.view(refund);
        });
    }
}
