package org.yichuang.disbursement.service;

import jakarta.persistence.EntityManager;
import org.yichuang.disbursement.PaymentStatus;
import org.yichuang.disbursement.domain.Payment;
import org.yichuang.disbursement.domain.PaymentStore;
import org.yichuang.disbursement.wire.PaymentView;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.tx.UseCase;

/** Reading instructions, newest first. */
@UseCase
public class PaymentReading {
    private final EntityManager db;
    private final PaymentStore payments;
    private final PaymentViews views;
    private final DisbursementAccess access;

    PaymentReading(EntityManager db, PaymentStore payments, PaymentViews views, DisbursementAccess access) {
        this.db = db;
        this.payments = payments;
        this.views = views;
        this.access = access;
    }

    public PaymentView get(long id) {
        return views.view(access.readable(payments.require(id)));
    }

    public Page<PaymentView> list(PaymentStatus status, PageRequest page) {
        var reach = access.finance();
        var query = reach.bind(db.createQuery("select p from Payment p where " + reach.condition("p.divisionPath", "p.implementerId")
                + (status == null ? "" : " and p.status = :status") + (page.cursor == null ? "" : " and p.id < :after") + " order by p.id desc", Payment.class));
        if (status != null) query.setParameter("status", status);
        if (page.cursor != null) query.setParameter("after", page.cursor.id());
        var found = query.setMaxResults(page.limit + 1).getResultList();
        var shown = views.views(found);
        return Page.of(found, page, one -> shown.get(found.indexOf(one)), last -> new Cursor("", last.id()));
    }
}
