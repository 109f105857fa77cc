package org.yichuang.life.service;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.life.domain.LifeFinding;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.organisation.OrganisationSummary;
import org.yichuang.place.Divisions;

/** Reading who sleeps, the longest first, within the caller's reach. */
@UseCase
public class DormancyQueries {
    private final EntityManager db;
    private final LifeAccess access;
    private final OrganisationDirectory organisations;
    private final Divisions divisions;

    DormancyQueries(EntityManager db, LifeAccess access, OrganisationDirectory organisations, Divisions divisions) {
        this.db = db;
        this.access = access;
        this.organisations = organisations;
        this.divisions = divisions;
    }

    public Page<DormancyRow> list(DormancyFilter filter, PageRequest page) {
        var reach = access.readable();
        var query = reach.bind(db.createQuery("from LifeFinding f where " + reach.condition("f.divisionPath", "f.organisationId")
                + (filter.stage == null ? "" : " and f.stage = :stage")
                + (filter.division == null ? "" : " and f.divisionPath like :path")
                + (page.cursor == null ? "" : " and (f.since > :key or f.since = :key and f.organisationId > :id)")
                + " order by f.since, f.organisationId", LifeFinding.class));
        if (filter.stage != null) query.setParameter("stage", filter.stage);
        if (filter.division != null) query.setParameter("path", divisions.pathOf(filter.division) + "%");
        if (page.cursor != null) query.setParameter("key", day(page.cursor.key())).setParameter("id", page.cursor.id());
        var found = query.setMaxResults(page.limit + 1).getResultList();
        var bodies = organisations.summaries(found.stream().map(LifeFinding::organisationId).toList());
        var names = divisions.namesOf(bodies.values().stream().map(OrganisationSummary::divisionCode).toList());
        return Page.of(found, page, one -> {
            var body = bodies.get(one.organisationId());
            return new DormancyRow(new Id(body.id()), body.name(), body.divisionCode(), names.get(body.divisionCode()), one.stage(), one.reason(),
                    one.since(), one.quietDays(), one.recordId() == null ? null : new Id(one.recordId()), one.ruleVersion(), one.asOf());
        }, one -> new Cursor(one.since().toString(), one.organisationId()));
    }

    private static LocalDate day(String key) {
        try {
            return LocalDate.parse(key);
        } catch (DateTimeParseException nonsense) {
            throw CommonProblem.MALFORMED.refuse().at("cursor", "field.malformed");
        }
    }
}
