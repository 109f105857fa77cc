package org.yichuang.closing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yichuang.closing.domain.Refund;
import org.yichuang.closing.domain.RefundPayment;
import org.yichuang.closing.domain.RefundStore;
import org.yichuang.closing.domain.Settlement;
import org.yichuang.closing.service.RefundView.PaymentView;
import org.yichuang.closing.service.RefundView.ReminderView;
import org.yichuang.closing.service.RefundView.WaitingView;
import org.yichuang.disbursement.BankReceipts;
import org.yichuang.document.Documents;
import org.yichuang.fund.Pools;
import org.yichuang.fund.PoolStatus;
import org.yichuang.fund.PoolSummary;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.money.UppercaseAmount;
import org.yichuang.organisation.OrganisationDirectory;

/** Puts refunds together with their letter, what came back and what on the bank's lists it could be. */
@ApplicationScoped
class RefundViews {
    private final EntityManager db;
    private final RefundStore store;
    private final ClosingAccess access;
    private final BankReceipts receipts;
    private final Documents documents;
    private final Pools pools;
    private final OrganisationDirectory organisations;

    RefundViews(EntityManager db, RefundStore store, ClosingAccess access, BankReceipts receipts, Documents documents, Pools pools,
                OrganisationDirectory organisations) {
        this.db = db;
        this.store = store;
        this.access = access;
        this.receipts = receipts;
        this.documents = documents;
        this.pools = pools;
        this.organisations = organisations;
    }

    RefundView view(Refund one) {
        var settlement = db.find(Settlement.class, one.settlementId());
        var pool = pools.summary(one.poolId());
        boolean owed = one.owed().isPositive();
        boolean mayEnter = owed && access.mayEnter(one);
        boolean people = access.seesPeople(one);
        return new RefundView(Id.of(one.id()), rows(List.of(one)).get(0), UppercaseAmount.of(one.demanded()), Id.of(one.settlementId()),
                settlement.paid().fen(), settlement.eligible().fen(), one.demandedOn(), one.demandedByName(), one.nominalDueOn(), one.isProvisional(),
                documents.byId(one.subject()).get(Id.of(one.letterId())), pool.title(), pool.fiscalYear(), pool.status() == PoolStatus.CLOSED,
                store.payments(one.id()).stream().map(payment -> payment(payment, people)).toList(),
                store.reminders(one.id()).stream().map(told -> new ReminderView(told.daysBefore(), told.open().fen(), told.remindedAt())).toList(),
                mayEnter ? waiting(pool) : List.of(), mayEnter, access.mayTakeBack(one), one.version());
    }

    private List<WaitingView> waiting(PoolSummary pool) {
        return receipts.waiting(pool.divisionPath()).stream()
                .map(line -> new WaitingView(Id.of(line.id()), line.serial(), line.bookedOn(), line.payer(), line.open().fen())).toList();
    }

    private static PaymentView payment(RefundPayment one, boolean people) {
        return new PaymentView(Id.of(one.id()), one.serial(), one.bookedOn(), one.payer(), one.matched().fen(), one.over().fen(), one.words(),
                people ? one.recordedByName() : null, one.recordedAt(), one.takenBackReason(), one.takenBackAt());
    }

    List<RefundRow> rows(List<Refund> found) {
        var names = organisations.summaries(found.stream().flatMap(one -> Stream.of(one.implementerId(), one.debtorId())).collect(Collectors.toSet()));
        return found.stream().map(one -> new RefundRow(Id.of(one.id()), one.number(), Id.of(one.projectId()), one.projectCode(), one.projectTitle(),
                Id.of(one.implementerId()), names.get(one.implementerId()).name(), Id.of(one.debtorId()), names.get(one.debtorId()).name(), one.cause(),
                one.ground(), one.status(), one.dueOn(), one.demanded().fen(), one.returned().fen(), one.owed().fen(), one.version())).toList();
    }
}
