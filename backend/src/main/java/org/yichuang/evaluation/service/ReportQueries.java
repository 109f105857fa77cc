package org.yichuang.evaluation.service;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.yichuang.evaluation.ReportStatus;
import org.yichuang.evaluation.domain.Report;
import org.yichuang.evaluation.domain.ReportStore;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.tx.UseCase;

/** Reading reports: what is due first comes first. */
@UseCase
public class ReportQueries {
    private final EntityManager db;
    private final ReportStore store;
    private final EvaluationAccess access;
    private final ReportViews views;

    ReportQueries(EntityManager db, ReportStore store, EvaluationAccess access, ReportViews views) {
        this.db = db;
        this.store = store;
        this.access = access;
        this.views = views;
    }

    public ReportView get(long id) {
        return views.view(access.readable(store.find(id)));
    }

    public Page<ReportRow> list(Id projectId, ReportStatus status, PageRequest page) {
        boolean assigned = projectId != null && access.isAssessorOf(projectId.value(), true);
        var where = new StringBuilder(assigned ? "r.status in ('SUBMITTED', 'ACCEPTED')" : access.condition("r"));
        if (projectId != null) where.append(" and r.projectId = :project");
        if (status != null) where.append(" and r.status = :status");
        if (page.cursor != null) where.append(" and (r.dueOn > :day or r.dueOn = :day and r.id > :after)");
        var query = db.createQuery("from Report r where " + where + " order by r.dueOn, r.id", Report.class);
        if (!assigned) access.bind(query);
        if (projectId != null) query.setParameter("project", projectId.value());
        if (status != null) query.setParameter("status", status);
        if (page.cursor != null) query.setParameter("day", day(page.cursor)).setParameter("after", page.cursor.id());
        var rows = views.rows(query.setMaxResults(page.limit + 1).getResultList());
        return Page.of(rows, page, row -> row, row -> new Cursor(row.dueOn().toString(), row.id().value()));
    }

    private static LocalDate day(Cursor cursor) {
        try {
            return LocalDate.parse(cursor.key());
        } catch (java.time.DateTimeException nonsense) {
            throw CommonProblem.MALFORMED.refuse().at("cursor", "field.malformed");
        }
    }
}
