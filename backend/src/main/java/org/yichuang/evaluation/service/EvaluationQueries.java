package org.yichuang.evaluation.service;

import jakarta.persistence.EntityManager;
import org.yichuang.evaluation.domain.Evaluation;
import org.yichuang.evaluation.domain.EvaluationStore;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Role;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.tx.UseCase;

/** Reading evaluations, the newest first. */
@UseCase
public class EvaluationQueries {
    private final EntityManager db;
    private final EvaluationStore store;
    private final EvaluationAccess access;
    private final EvaluationViews views;
    private final Caller caller;

    EvaluationQueries(EntityManager db, EvaluationStore store, EvaluationAccess access, EvaluationViews views, Caller caller) {
        this.db = db;
        this.store = store;
        this.access = access;
        this.views = views;
        this.caller = caller;
    }

    public EvaluationView get(long id) {
        return views.view(access.readable(store.find(id)));
    }

    public Page<EvaluationRow> list(EvaluationFilter filter, PageRequest page) {
        boolean assessor = caller.has(Role.ASSESSOR);
        var where = new StringBuilder("(" + access.condition("e") + (assessor ? " or e.assessorId = :me" : "") + ")");
        if (filter.projectId != null) where.append(" and e.projectId = :project");
        if (filter.kind != null) where.append(" and e.kind = :kind");
        if (filter.status != null) where.append(" and e.status = :status");
        if (page.cursor != null) where.append(" and e.id < :before");
        var query = access.bind(db.createQuery("from Evaluation e where " + where + " order by e.id desc", Evaluation.class));
        if (assessor) query.setParameter("me", caller.accountId());
        if (filter.projectId != null) query.setParameter("project", filter.projectId.value());
        if (filter.kind != null) query.setParameter("kind", filter.kind);
        if (filter.status != null) query.setParameter("status", filter.status);
        if (page.cursor != null) query.setParameter("before", page.cursor.id());
        var rows = views.rows(query.setMaxResults(page.limit + 1).getResultList());
        return Page.of(rows, page, row -> row, row -> new Cursor("", row.id().value()));
    }
}
