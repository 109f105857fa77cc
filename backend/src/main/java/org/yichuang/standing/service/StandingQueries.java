package org.yichuang.standing.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yichuang.identity.Reach;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.organisation.OrganisationSummary;
import org.yichuang.place.Divisions;
import org.yichuang.standing.domain.Places;
import org.yichuang.standing.domain.SnapshotStore;
import org.yichuang.standing.domain.StandingScore;

/** Reading live scores, the highest first, within the caller's reach; one of them with all that it rests on. */
@UseCase
public class StandingQueries {
    private final EntityManager db;
    private final StandingAccess access;
    private final StandingViews views;
    private final KnownFacts facts;
    private final SnapshotStore snapshots;
    private final OrganisationDirectory organisations;
    private final Divisions divisions;
    private final BusinessClock clock;

    StandingQueries(EntityManager db, StandingAccess access, StandingViews views, KnownFacts facts, SnapshotStore snapshots,
                    OrganisationDirectory organisations, Divisions divisions, BusinessClock clock) {
        this.db = db;
        this.access = access;
        this.views = views;
        this.facts = facts;
        this.snapshots = snapshots;
        this.organisations = organisations;
        this.divisions = divisions;
        this.clock = clock;
    }

    public Page<StandingRow> list(StandingFilter filter, PageRequest page) {
        var board = new Board(access.readable(), filter);
        var found = board.page(page);
        var bodies = organisations.summaries(found.stream().map(StandingScore::organisationId).toList());
        var names = divisions.namesOf(bodies.values().stream().map(OrganisationSummary::divisionCode).toList());
        var places = board.places(found);
        return Page.of(found, page, one -> {
            var body = bodies.get(one.organisationId());
            var score = one.score();
            return new StandingRow(new Id(body.id()), body.name(), body.divisionCode(), names.get(body.divisionCode()), one.category(), one.urban(),
                    places.get(one.organisationId()), StandingViews.shown(score.total()), views.dimensions(score), one.asOf());
        }, one -> new Cursor(one.totalKey().toPlainString(), one.organisationId()));
    }

    public StandingView get(long organisationId) {
        var body = access.visible(organisationId);
        var known = facts.of(List.of(body), clock.today()).values().iterator().next();
        return views.view(body, known, places(organisationId), access.mayEnter(body));
    }

    public List<TrendPoint> trend(long organisationId) {
        access.visible(organisationId);
        return new Trend(snapshots, views).of(organisationId);
    }

    /** Places now: whoever has more stands before. Null before the first score was worked out. */
    private Places places(long organisationId) {
        var own = db.find(StandingScore.class, organisationId);
        if (own == null) return null;
        var all = Map.<String, Object>of();
        return new Places(before(own.totalKey(), "", all), before(own.totalKey(), " and townshipPath = :township", Map.of("township", own.townshipPath())),
                before(own.totalKey(), " and category = :category", Map.of("category", own.category())),
                before(own.totalKey(), " and category = :category and urban = :urban", Map.of("category", own.category(), "urban", own.urban())));
    }

    private int before(BigDecimal total, String and, Map<String, Object> values) {
        var query = db.createQuery("select count(*) from StandingScore where totalKey > :total" + and, Long.class).setParameter("total", total);
        values.forEach(query::setParameter);
        return query.getSingleResult().intValue() + 1;
    }

    /** One board: who is on it, in which order, and where a page of it begins. */
    private final class Board {
        private final Reach reach;
        private final List<String> where = new ArrayList<>();
        private final Map<String, Object> values = new LinkedHashMap<>();

        Board(Reach reach, StandingFilter filter) {
            this.reach = reach;
            where.add(reach.condition("s.divisionPath", "s.organisationId"));
            if (filter.division != null) narrow("s.divisionPath like :path", "path", divisions.pathOf(filter.division) + "%");
            if (filter.category != null) narrow("s.category = :category", "category", filter.category);
            if (filter.urban != null) narrow("s.urban = :urban", "urban", filter.urban);
        }

        private void narrow(String condition, String name, Object value) {
            where.add(condition);
            values.put(name, value);
        }

        private <T> TypedQuery<T> query(String select, String and, String order, Class<T> type) {
            var query = reach.bind(db.createQuery(select + " where " + String.join(" and ", where) + and + order, type));
            values.forEach(query::setParameter);
            return query;
        }

        List<StandingScore> page(PageRequest page) {
            var after = page.cursor == null ? "" : " and (s.totalKey < :key or s.totalKey = :key and s.organisationId < :id)";
            var query = query("from StandingScore s", after, " order by s.totalKey desc, s.organisationId desc", StandingScore.class);
            if (page.cursor != null) query.setParameter("key", number(page.cursor.key())).setParameter("id", page.cursor.id());
            return query.setMaxResults(page.limit + 1).getResultList();
        }

        /** The first of the page is counted, the others follow from it. */
        Map<Long, Integer> places(List<StandingScore> found) {
            var places = new LinkedHashMap<Long, Integer>();
            if (found.isEmpty()) return places;
            var first = found.get(0);
            int place = count(" and s.totalKey > :key", first.totalKey(), null) + 1;
            int row = place + count(" and s.totalKey = :key and s.organisationId > :id", first.totalKey(), first.organisationId());
            var former = first.totalKey();
            for (var one : found) {
                if (one.totalKey().compareTo(former) != 0) place = row;
                former = one.totalKey();
                places.put(one.organisationId(), place);
                row++;
            }
            return places;
        }

        private int count(String and, BigDecimal key, Long id) {
            var query = query("select count(*) from StandingScore s", and, "", Long.class).setParameter("key", key);
            if (id != null) query.setParameter("id", id);
            return query.getSingleResult().intValue();
        }

        private static BigDecimal number(String key) {
            try {
                return new BigDecimal(key);
            } catch (NumberFormatException nonsense) {
                throw CommonProblem.MALFORMED.refuse().at("cursor", "field.malformed");
            }
        }
    }
}
