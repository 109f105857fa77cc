package org.yichuang.disbursement.service;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yichuang.disbursement.domain.BatchSkip;
import org.yichuang.disbursement.domain.PaymentBatch;
import org.yichuang.disbursement.domain.PaymentStore;
import org.yichuang.disbursement.domain.TrancheStore;
import org.yichuang.disbursement.wire.BatchView;
import org.yichuang.fund.Pools;
import org.yichuang.identity.Accounts;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.money.UppercaseAmount;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.tx.UseCase;

/** Reading payment runs, newest first. */
@UseCase
public class BatchReading {
    private final EntityManager db;
    private final PaymentStore payments;
    private final TrancheStore store;
    private final PaymentViews paymentViews;
    private final TrancheViews trancheViews;
    private final DisbursementAccess access;
    private final Pools pools;
    private final Accounts accounts;

    BatchReading(EntityManager db, PaymentStore payments, TrancheStore store, PaymentViews paymentViews, TrancheViews trancheViews, DisbursementAccess access,
                 Pools pools, Accounts accounts) {
        this.db = db;
        this.payments = payments;
        this.store = store;
        this.paymentViews = paymentViews;
        this.trancheViews = trancheViews;
        this.access = access;
        this.pools = pools;
        this.accounts = accounts;
    }

    public BatchView get(long id) {
        return view(readable(id));
    }

    PaymentBatch readable(long id) {
        var batch = payments.batch(id).orElseThrow(CommonProblem.NOT_FOUND::refuse);
        access.requireFinance(batch.divisionPath());
        return batch;
    }

    public Page<BatchView> list(PageRequest page) {
        var reach = access.finance();
        var query = reach.bind(db.createQuery("select b from PaymentBatch b where " + reach.condition("b.divisionPath", "b.poolId")
                + (page.cursor == null ? "" : " and b.id < :after") + " order by b.id desc", PaymentBatch.class));
        if (page.cursor != null) query.setParameter("after", page.cursor.id());
        var found = query.setMaxResults(page.limit + 1).getResultList();
        var names = accounts.namesOf(found.stream().map(PaymentBatch::madeBy).collect(Collectors.toSet()));
        var titles = found.stream().map(PaymentBatch::poolId).distinct().collect(Collectors.toMap(id -> id, id -> pools.summary(id).title()));
        return Page.of(found, page, one -> view(one, names.get(one.madeBy()), titles.get(one.poolId()), List.of(), List.of()), last -> new Cursor("", last.id()));
    }

    BatchView view(PaymentBatch batch) {
        var skips = payments.skips(batch.id());
        var rows = trancheViews.rows(store.all(skips.stream().map(BatchSkip::trancheId).toList()));
        Map<Id, org.yichuang.disbursement.wire.TrancheRow> byId = rows.stream().collect(Collectors.toMap(row -> row.id(), row -> row));
        var leftOut = skips.stream().map(skip -> new BatchView.Skip(byId.get(new Id(skip.trancheId())), skip.reason(), Id.of(skip.gateAnswerId()))).toList();
        return view(batch, accounts.namesOf(List.of(batch.madeBy())).get(batch.madeBy()), pools.summary(batch.poolId()).title(),
                paymentViews.views(payments.ofBatch(batch.id())), leftOut);
    }

    private static BatchView view(PaymentBatch one, String maker, String pool, List<org.yichuang.disbursement.wire.PaymentView> sent,
                                  List<BatchView.Skip> leftOut) {
        return new BatchView(new Id(one.id()), new Id(one.poolId()), pool, one.payments(), one.amount().fen(), UppercaseAmount.of(one.amount()), one.skipped(),
                maker, one.madeAt(), sent, leftOut);
    }
}
