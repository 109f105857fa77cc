package org.yichuang.call.service;

import jakarta.persistence.EntityManager;
import org.yichuang.call.domain.CallStore;
import org.yichuang.call.domain.FundingCall;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;

/** Calls for officers: the same rule decides about one call and about the list. */
@UseCase
public class CallReading {
    private final CallStore store;
    private final CallAccess access;
    private final CallViews views;
    private final BusinessClock clock;
    private final EntityManager db;

    CallReading(CallStore store, CallAccess access, CallViews views, BusinessClock clock, EntityManager db) {
        this.store = store;
        this.access = access;
        this.views = views;
        this.clock = clock;
        this.db = db;
    }

    public CallView get(long id) {
        var call = store.require(id);
        access.requireRead(call);
        return views.view(call);
    }

    /** Newest first. */
    public Page<CallLine> list(Integer fiscalYear, Long programmeId, PageRequest page) {
        var now = clock.now();
        var reach = access.reach();
        var where = new StringBuilder("(" + reach.condition("c.divisionPath", "c.id") + " or c.publishedAt is not null and c.divisionPath in :above)");
        if (fiscalYear != null) where.append(" and c.fiscalYear = :year");
        if (programmeId != null) where.append(" and c.programmeId = :programme");
        if (page.cursor != null) where.append(" and c.id < :after");
        var query = reach.bind(db.createQuery("select c from FundingCall c where " + where + " order by c.id desc", FundingCall.class));
        query.setParameter("above", access.divisionsAbove());
        if (fiscalYear != null) query.setParameter("year", fiscalYear);
        if (programmeId != null) query.setParameter("programme", programmeId);
        if (page.cursor != null) query.setParameter("after", page.cursor.id());
        return Page.of(query.setMaxResults(page.limit + 1).getResultList(), page, call -> CallLine.of(call, now), call -> new Cursor("", call.id()));
    }
}
