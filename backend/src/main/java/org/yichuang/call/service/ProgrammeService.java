package org.yichuang.call.service;

import jakarta.persistence.EntityManager;
import java.util.Map;
import org.yichuang.audit.AuditTrail;
import org.yichuang.call.domain.CallStore;
import org.yichuang.call.domain.Programme;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;

/** Programmes: opened for a division by those who work for it. */
@UseCase
public class ProgrammeService {
    private final CallStore store;
    private final CallAccess access;
    private final AuditTrail audit;
    private final BusinessClock clock;
    private final EntityManager db;

    ProgrammeService(CallStore store, CallAccess access, AuditTrail audit, BusinessClock clock, EntityManager db) {
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.db = db;
    }

    public ProgrammeView open(NewProgramme given) {
        access.requirePrepare(given.divisionPath());
        var programme = new Programme(given.title(), given.summary(), given.divisionPath(), clock.now());
        store.add(programme);
        audit.record(programme.subject(), "opened", Map.of("title", programme.title()));
        return ProgrammeView.of(programme);
    }

    public ProgrammeView get(long id) {
        var programme = store.programme(id);
        if (!access.reach().coversDivision(programme.divisionPath())) throw CommonProblem.NOT_FOUND.refuse();
        return ProgrammeView.of(programme);
    }

    /** Newest first. */
    public Page<ProgrammeView> list(PageRequest page) {
        var reach = access.reach();
        var query = reach.bind(db.createQuery("select p from Programme p where " + reach.condition("p.divisionPath", "p.id")
                + (page.cursor == null ? "" : " and p.id < :after") + " order by p.id desc", Programme.class));
        if (page.cursor != null) query.setParameter("after", page.cursor.id());
        return Page.of(query.setMaxResults(page.limit + 1).getResultList(), page, ProgrammeView::of, p -> new Cursor("", p.id()));
    }
}
