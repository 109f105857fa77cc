package org.yichuang.audit.service;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yichuang.audit.AuditCallers;
import org.yichuang.audit.AuditTrail;
import org.yichuang.audit.domain.AuditContent;
import org.yichuang.audit.domain.AuditEntry;
import org.yichuang.audit.domain.AuditSeal;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;

/** Reading the record: an auditor sees the rows of the own region, the newest first. */
@UseCase
public class AuditQueries {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2037;
    private final EntityManager db;
    private final AuditCallers callers;
    private final AuditTrail trail;

    AuditQueries(EntityManager db, AuditCallers callers, AuditTrail trail) {
        this.db = db;
        this.callers = callers;
        this.trail = trail;
    }

    public Page<AuditView> list(AuditFilter filter, PageRequest page) {
        var where = new ArrayList<String>();
        var values = new LinkedHashMap<String, Object>();
        where.add(reach(values));
        if (filter.subjectKind != null) narrow(where, values, "e.subjectKind = :kind", "kind", filter.subjectKind);
        if (filter.subjectId != null) narrow(where, values, "e.subjectId = :subject", "subject", filter.subjectId.value());
        if (filter.action != null) narrow(where, values, "e.action = :action", "action", filter.action);
        if (filter.accountId != null) narrow(where, values, "e.accountId = :account", "account", filter.accountId.value());
        if (filter.from != null) narrow(where, values, "e.systemAt >= :from", "from", BusinessClock.startOf(bounded("from", filter.from)));
        if (filter.until != null) narrow(where, values, "e.systemAt < :until", "until", BusinessClock.endOf(bounded("until", filter.until)));
        if (page.cursor != null) narrow(where, values, "e.id < :after", "after", page.cursor.id());
        var query = db.createQuery("select e, s from AuditEntry e left join AuditSeal s on s.entryId = e.id where "
                + String.join(" and ", where) + " order by e.id desc", Object[].class);
        values.forEach(query::setParameter);
        List<Object[]> rows = query.setMaxResults(page.limit + 1).getResultList();
        return Page.of(rows, page, row -> view((AuditEntry) row[0], (AuditSeal) row[1]), row -> new Cursor("", ((AuditEntry) row[0]).id()));
    }

    /** With what is not public; that it was read is written down. */
    public AuditDetail get(Id id) {
        var values = new LinkedHashMap<String, Object>(Map.of("id", id.value()));
        var query = db.createQuery("select e, s from AuditEntry e left join AuditSeal s on s.entryId = e.id where e.id = :id and " + reach(values), Object[].class);
        values.forEach(query::setParameter);
        var row = query.getResultList().stream().findFirst().orElseThrow(CommonProblem.NOT_FOUND::refuse);
        var content = db.find(AuditContent.class, id.value());
        trail.record(new Subject("audit-entry", id.value()), "content-read", Map.of());
        return new AuditDetail(view((AuditEntry) row[0], (AuditSeal) row[1]), content == null ? null : Json.readMap(content.content()));
    }

    /** Rows that belong to no division are for auditors of a whole district. */
    private String reach(Map<String, Object> values) {
        var any = new ArrayList<String>();
        for (var path : callers.regionsOfReader()) {
            var name = "region" + any.size();
            any.add("e.divisionPath like :" + name);
            values.put(name, path + "%");
            if (path.indexOf('/', 1) == path.length() - 1) any.add("e.divisionPath is null");
        }
        return any.isEmpty() ? "1 = 0" : "(" + String.join(" or ", any) + ")";
    }

    private static LocalDate bounded(String name, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) throw CommonProblem.INVALID_FIELDS.refuse().at(name, "field.malformed");
        return day;
    }

    private static void narrow(List<String> where, Map<String, Object> values, String condition, String name, Object value) {
        where.add(condition);
        values.put(name, value);
    }

    private static AuditView view(AuditEntry e, AuditSeal seal) {
        return new AuditView(Id.of(e.id()), seal == null ? null : seal.number(), e.subject().kind(), Id.of(e.subject().id()), e.action(), e.fromState(),
                e.toState(), Id.of(e.accountId()), e.actor(), e.businessAt(), e.systemAt(), e.commitment(), seal == null ? null : seal.hash());
    }
}
