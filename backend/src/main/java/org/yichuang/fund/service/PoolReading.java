package org.yichuang.fund.service;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.yichuang.fund.domain.FundPool;
import org.yichuang.fund.domain.FundStore;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.tx.UseCase;

/** Pools within the caller's reach. */
@UseCase
public class PoolReading {
    private final EntityManager db;
    private final FundStore store;
    private final FundAccess access;
    private final PoolViews views;

    PoolReading(EntityManager db, FundStore store, FundAccess access, PoolViews views) {
        this.db = db;
        this.store = store;
        this.access = access;
        this.views = views;
    }

    public PoolView get(long id) {
        var pool = store.pool(id);
        access.requireRead(pool);
        return views.view(pool);
    }

    /** Newest first. */
    public Page<PoolView> list(PoolFilter filter, PageRequest page) {
        var reach = access.reach();
        var where = new ArrayList<>(List.of(reach.condition("p.divisionPath", "p.id")));
        var values = new LinkedHashMap<String, Object>();
        if (filter.fiscalYear != null) narrow(where, values, "p.fiscalYear = :year", "year", filter.fiscalYear);
        if (filter.source != null) narrow(where, values, "p.source = :source", "source", filter.source);
        if (filter.status != null) narrow(where, values, "p.status = :status", "status", filter.status);
        if (filter.callId != null) {
            narrow(where, values, "exists (select 1 from PoolCall c where c.poolId = p.id and c.callId = :call)", "call", filter.callId.value());
        }
        if (page.cursor != null) narrow(where, values, "p.id < :after", "after", page.cursor.id());
        var query = reach.bind(db.createQuery("select p from FundPool p where " + String.join(" and ", where)
                + " order by p.id desc", FundPool.class));
        values.forEach(query::setParameter);
        var found = query.setMaxResults(page.limit + 1).getResultList();
        var seen = views.of(found);
        return Page.of(found, page, pool -> seen.get(pool.id()), pool -> new Cursor("", pool.id()));
    }

    private static void narrow(List<String> where, LinkedHashMap<String, Object> values, String condition, String name, Object value) {
        where.add(condition);
        values.put(name, value);
    }
}
