package org.yichuang.expense.service;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Predicate;
import org.yichuang.award.BudgetLine;
import org.yichuang.award.Projects;
import org.yichuang.expense.ClaimStatus;
import org.yichuang.expense.domain.Claim;
import org.yichuang.expense.domain.ClaimStore;
import org.yichuang.expense.wire.ClaimRow;
import org.yichuang.expense.wire.ClaimView;
import org.yichuang.expense.wire.SpendingView;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.tx.UseCase;

/** Reading claims, the newest first, and what a project has spent. */
@UseCase
public class ClaimQueries {
    private final EntityManager db;
    private final ClaimStore store;
    private final ClaimAccess access;
    private final ClaimViews views;
    private final Spending spending;
    private final Projects projects;

    ClaimQueries(EntityManager db, ClaimStore store, ClaimAccess access, ClaimViews views, Spending spending, Projects projects) {
        this.db = db;
        this.store = store;
        this.access = access;
        this.views = views;
        this.spending = spending;
        this.projects = projects;
    }

    public ClaimView get(long id) {
        return views.view(access.readable(store.find(id)));
    }

    public Page<ClaimRow> list(Id projectId, ClaimStatus status, PageRequest page) {
        boolean whole = projectId != null && access.viewsProject(projectId.value());
        var where = new StringBuilder(whole ? "1 = 1" : access.condition("c"));
        if (projectId != null) where.append(" and c.projectId = :project");
        if (status != null) where.append(" and c.status = :status");
        if (page.cursor != null) where.append(" and c.id < :before");
        var query = db.createQuery("from Claim c where " + where + " order by c.id desc", Claim.class);
        if (!whole) access.bind(query);
        if (projectId != null) query.setParameter("project", projectId.value());
        if (status != null) query.setParameter("status", status);
        if (page.cursor != null) query.setParameter("before", page.cursor.id());
        var rows = views.rows(query.setMaxResults(page.limit + 1).getResultList());
        return Page.of(rows, page, row -> row, row -> new Cursor("", row.id().value()));
    }

    public SpendingView spending(long projectId) {
        var project = projects.require(projectId);
        access.requireReadable(project);
        var counting = store.othersCounting(projectId, null);
        var lines = projects.budget(projectId).current().lines().stream().map(line -> line(line, counting)).toList();
        return new SpendingView(spending.paid(project).fen(), store.handedIn(projectId).fen(), store.accepted(projectId).fen(),
                spending.missing(project).fen(), lines, access.mayEnter(project.implementerId(), project.hostId()));
    }

    private static SpendingView.LineView line(BudgetLine line, List<Claim> counting) {
        return new SpendingView.LineView(line.id(), line.item(), line.what(), line.grantFen(), sum(line, counting, one -> true),
                sum(line, counting, one -> one.status() == ClaimStatus.ACCEPTED));
    }

    private static long sum(BudgetLine line, List<Claim> counting, Predicate<Claim> which) {
        return counting.stream().filter(one -> one.content().lineId().equals(line.id())).filter(which).mapToLong(one -> one.counted().fen()).sum();
    }
}
