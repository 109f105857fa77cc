package org.yichuang.organisation.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.OrganisationStatus;
import org.yichuang.organisation.domain.Organisation;
import org.yichuang.organisation.wire.OrganisationFilter;
import org.yichuang.organisation.wire.OrganisationRow;
import org.yichuang.organisation.wire.OrganisationView;
import org.yichuang.organisation.wire.PublicOrganisation;
import org.yichuang.place.Divisions;

/** Reading the register: by reach for those who work with it, the confirmed ones for everybody. Newest first. */
@UseCase
public class OrganisationQueries {
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}+");
    private final EntityManager db;
    private final OrganisationAccess access;
    private final OrganisationViews views;
    private final Divisions divisions;

    OrganisationQueries(EntityManager db, OrganisationAccess access, OrganisationViews views, Divisions divisions) {
        this.db = db;
        this.access = access;
        this.views = views;
        this.divisions = divisions;
    }

    public OrganisationView get(Id id) {
        return views.view(access.visible(id));
    }

    public Page<OrganisationRow> list(OrganisationFilter filter, OrganisationStatus status, PageRequest page) {
        var reach = access.readable();
        var found = find(filter, status, page, reach.condition("o.home.divisionPath", "o.id"), reach::bind);
        var names = views.names(found);
        return Page.of(found, page, one -> views.row(one, names), OrganisationQueries::place);
    }

    public Page<PublicOrganisation> publicList(OrganisationFilter filter, PageRequest page) {
        var found = find(filter, OrganisationStatus.NORMAL, page, "1 = 1", query -> query);
        var names = views.names(found);
        return Page.of(found, page, one -> views.open(one, names), OrganisationQueries::place);
    }

    public PublicOrganisation publicOne(Id id) {
        var one = db.find(Organisation.class, id.value());
        if (one == null || one.status() != OrganisationStatus.NORMAL) throw CommonProblem.NOT_FOUND.refuse();
        return views.open(one, views.names(List.of(one)));
    }

    private List<Organisation> find(OrganisationFilter filter, OrganisationStatus status, PageRequest page, String reach,
                                    UnaryOperator<TypedQuery<Organisation>> bind) {
        var where = new ArrayList<>(List.of(reach));
        var values = new LinkedHashMap<String, Object>();
        if (status != null) narrow(where, values, "o.status = :status", "status", status);
        if (filter.category != null) narrow(where, values, "o.category = :category", "category", filter.category);
        if (filter.kind != null) narrow(where, values, "o.kind = :kind", "kind", filter.kind);
        if (filter.division != null) narrow(where, values, "o.home.divisionPath like :path", "path", divisions.pathOf(filter.division) + "%");
        if (filter.q != null && !filter.q.isBlank()) {
            var typed = filter.q.strip();
            // Codes are kept in ASCII, and the database does not compare other text with them.
            var codes = ASCII.matcher(typed).matches() ? " or o.creditCode = :q or o.filingNumber = :q" : "";
            narrow(where, values, "(o.name like :part escape '!' or o.legacyNo = :q" + codes + ")", "q", typed);
            values.put("part", "%" + typed.replaceAll("[!%_]", "!$0") + "%");
        }
        if (page.cursor != null) narrow(where, values, "o.id < :after", "after", page.cursor.id());
        var query = bind.apply(db.createQuery("from Organisation o where " + String.join(" and ", where) + " order by o.id desc", Organisation.class));
        values.forEach(query::setParameter);
        return query.setMaxResults(page.limit + 1).getResultList();
    }

    private static void narrow(List<String> where, LinkedHashMap<String, Object> values, String condition, String name, Object value) {
        where.add(condition);
        values.put(name, value);
    }

    private static Cursor place(Organisation last) {
        return new Cursor("", last.id());
    }
}
