package org.yichuang.disbursement.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import org.yichuang.disbursement.domain.Tranche;
import org.yichuang.disbursement.domain.TrancheStore;
import org.yichuang.disbursement.wire.TrancheRow;
import org.yichuang.disbursement.wire.TrancheView;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.tx.UseCase;

/** Reading parts of grants: what is to be paid first comes first. */
@UseCase
public class TrancheReading {
    private final EntityManager db;
    private final TrancheStore store;
    private final TrancheViews views;
    private final DisbursementAccess access;

    TrancheReading(EntityManager db, TrancheStore store, TrancheViews views, DisbursementAccess access) {
        this.db = db;
        this.store = store;
        this.views = views;
        this.access = access;
    }

    public TrancheView get(long id) {
        return views.view(access.readable(store.find(id).orElseThrow(CommonProblem.NOT_FOUND::refuse)));
    }

    public Page<TrancheRow> list(TrancheFilter filter, PageRequest page) {
        var where = new StringBuilder(access.trancheCondition());
        if (filter.status != null) where.append(" and t.status = :status");
        if (filter.projectId != null) where.append(" and t.projectId = :project");
        if (filter.poolId != null) where.append(" and t.poolId = :pool");
        if (page.cursor != null) where.append(" and (t.payBy > :day or t.payBy = :day and t.id > :after)");
        var query = access.tranches().bind(db.createQuery("select t from Tranche t where " + where + " order by t.payBy, t.id", Tranche.class));
        bind(query, filter, page.cursor);
        var found = query.setMaxResults(page.limit + 1).getResultList();
        var rows = views.rows(found);
        return Page.of(found, page, one -> rows.get(found.indexOf(one)), last -> new Cursor(last.order().toString(), last.id()));
    }

    private static void bind(TypedQuery<Tranche> query, TrancheFilter filter, Cursor cursor) {
        if (filter.status != null) query.setParameter("status", filter.status);
        if (filter.projectId != null) query.setParameter("project", filter.projectId.value());
        if (filter.poolId != null) query.setParameter("pool", filter.poolId.value());
        if (cursor == null) return;
        query.setParameter("day", day(cursor)).setParameter("after", cursor.id());
    }

    private static LocalDate day(Cursor cursor) {
        try {
            return LocalDate.parse(cursor.key());
        } catch (java.time.DateTimeException nonsense) {
            throw CommonProblem.MALFORMED.refuse().at("cursor", "field.malformed");
        }
    }
}
