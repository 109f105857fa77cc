package org.yichuang.fund.service;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.yichuang.fund.domain.Journal;
import org.yichuang.fund.domain.JournalEntry;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.tx.UseCase;

/** The books by journal: what touches a pool in the caller's reach, newest first. */
@UseCase
public class JournalReading {
    private final EntityManager db;
    private final FundAccess access;

    JournalReading(EntityManager db, FundAccess access) {
        this.db = db;
        this.access = access;
    }

    public JournalView get(long id) {
        var reach = access.reach();
        var found = reach.bind(db.createQuery("select j from Journal j where j.id = :id and "
                + touches(reach.condition("p.divisionPath", "p.id")), Journal.class))
                .setParameter("id", id).getResultList();
        if (found.isEmpty()) throw CommonProblem.NOT_FOUND.refuse();
        return views(found).get(0);
    }

    public Page<JournalView> list(JournalFilter filter, PageRequest page) {
        var found = rows(filter, page.cursor, page.limit + 1);
        var views = views(found.size() > page.limit ? found.subList(0, page.limit) : found);
        boolean more = found.size() > page.limit;
        return new Page<>(views, more ? new Cursor("", views.get(views.size() - 1).id().value()).toString() : null);
    }

    /** The next so many after a place in the list; empty at its end. */
    public List<JournalView> next(JournalFilter filter, Cursor after, int count) {
        return views(rows(filter, after, count));
    }

    private List<Journal> rows(JournalFilter filter, Cursor after, int count) {
        var reach = access.reach();
        var where = new ArrayList<>(List.of(touches(reach.condition("p.divisionPath", "p.id"))));
        var values = new LinkedHashMap<String, Object>();
        if (filter.poolId != null) narrow(where, values, "(j.fromPoolId = :pool or j.toPoolId = :pool)", "pool", filter.poolId.value());
        if (filter.callId != null) narrow(where, values, "j.tags.callId = :call", "call", filter.callId.value());
        if (filter.projectId != null) narrow(where, values, "j.tags.projectId = :project", "project", filter.projectId.value());
        if (filter.posting != null) narrow(where, values, "j.posting = :posting", "posting", filter.posting);
        if (filter.account != null) {
            narrow(where, values, "exists (select 1 from JournalEntry e where e.journalId = j.id and e.account = :account)", "account",
                    filter.account);
        }
        if (filter.from != null) narrow(where, values, "j.postedOn >= :first", "first", Days.checked(filter.from, "from", null));
        if (filter.to != null) narrow(where, values, "j.postedOn <= :last", "last", Days.checked(filter.to, "to", null));
        if (after != null) narrow(where, values, "j.id < :after", "after", after.id());
        var query = reach.bind(db.createQuery("select j from Journal j where " + String.join(" and ", where) + " order by j.id desc", Journal.class));
        values.forEach(query::setParameter);
        return query.setMaxResults(count).getResultList();
    }

    private List<JournalView> views(List<Journal> journals) {
        if (journals.isEmpty()) return List.of();
        var ids = journals.stream().map(Journal::id).toList();
        var entries = db.createQuery("from JournalEntry where journalId in :ids order by side", JournalEntry.class).setParameter("ids", ids)
                .getResultList().stream().collect(Collectors.groupingBy(JournalEntry::journalId));
        var undone = new HashMap<Long, Long>();
        db.createQuery("select reversesId, id from Journal where reversesId in :ids", Object[].class).setParameter("ids", ids)
                .getResultList().forEach(row -> undone.put((Long) row[0], (Long) row[1]));
        return journals.stream().map(j -> JournalView.of(j, entries.getOrDefault(j.id(), List.of()), undone.get(j.id()))).toList();
    }

    private static String touches(String condition) {
        return "exists (select 1 from FundPool p where p.id in (j.fromPoolId, j.toPoolId) and " + condition + ")";
    }

    private static void narrow(List<String> where, LinkedHashMap<String, Object> values, String condition, String name, Object value) {
        where.add(condition);
        values.put(name, value);
    }
}
