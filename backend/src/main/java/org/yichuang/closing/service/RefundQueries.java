package org.yichuang.closing.service;

import jakarta.persistence.EntityManager;
import org.yichuang.closing.RefundStatus;
import org.yichuang.closing.domain.Refund;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.tx.UseCase;

/** Reading refunds, the newest first. */
@UseCase
public class RefundQueries {
    private final EntityManager db;
    private final ClosingAccess access;
    private final RefundViews views;

    RefundQueries(EntityManager db, ClosingAccess access, RefundViews views) {
        this.db = db;
        this.access = access;
        this.views = views;
    }

    public RefundView get(long id) {
        return views.view(access.readable(db.find(Refund.class, id)));
    }

    public Page<RefundRow> list(RefundStatus status, Id projectId, PageRequest page) {
        var where = new StringBuilder(access.refunds());
        if (status != null) where.append(" and s.status = :status");
        if (projectId != null) where.append(" and s.projectId = :project");
        if (page.cursor != null) where.append(" and s.id < :before");
        var query = access.bindRefunds(db.createQuery("from Refund s where " + where + " order by s.id desc", Refund.class));
        if (status != null) query.setParameter("status", status);
        if (projectId != null) query.setParameter("project", projectId.value());
        if (page.cursor != null) query.setParameter("before", page.cursor.id());
        var rows = views.rows(query.setMaxResults(page.limit + 1).getResultList());
        return Page.of(rows, page, row -> row, row -> new Cursor("", row.id().value()));
    }
}
