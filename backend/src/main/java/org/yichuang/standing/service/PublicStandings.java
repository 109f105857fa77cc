package org.yichuang.standing.service;

import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.place.Divisions;
import org.yichuang.standing.domain.Places;
import org.yichuang.standing.domain.Snapshot;
import org.yichuang.standing.domain.SnapshotEntry;
import org.yichuang.standing.domain.SnapshotStore;

/** What everybody may read: a published month, by the board that was asked for, and one organisation through the months. */
@UseCase
public class PublicStandings {
    private final EntityManager db;
    private final SnapshotStore store;
    private final StandingViews views;
    private final OrganisationDirectory organisations;
    private final Divisions divisions;

    PublicStandings(EntityManager db, SnapshotStore store, StandingViews views, OrganisationDirectory organisations, Divisions divisions) {
        this.db = db;
        this.store = store;
        this.views = views;
        this.organisations = organisations;
        this.divisions = divisions;
    }

    /** The first place first. Before anything is published the board is empty. */
    public Page<StandingRow> board(PublicBoard asked, PageRequest page) {
        var snapshot = asked.month == null ? store.last() : store.of(YearMonth.parse(asked.month));
        if (snapshot.isEmpty() && asked.month != null) throw CommonProblem.NOT_FOUND.refuse();
        return snapshot.map(one -> board(one, asked, page)).orElse(new Page<>(List.of(), null));
    }

    private Page<StandingRow> board(Snapshot snapshot, PublicBoard asked, PageRequest page) {
        var where = new ArrayList<>(List.of("e.snapshotId = :snapshot"));
        var values = new LinkedHashMap<String, Object>(Map.of("snapshot", snapshot.id()));
        if (asked.township != null) narrow(where, values, "e.townshipPath = :township", "township", divisions.pathOf(asked.township));
        if (asked.category != null) narrow(where, values, "e.category = :category", "category", asked.category);
        if (asked.urban != null) narrow(where, values, "e.urban = :urban", "urban", asked.urban);
        var rank = asked.rankField();
        if (page.cursor != null) {
            narrow(where, values, "(e." + rank + " > :rank or e." + rank + " = :rank and e.organisationId > :after)", "rank", number(page.cursor.key()));
            values.put("after", page.cursor.id());
        }
        var query = db.createQuery("from SnapshotEntry e where " + String.join(" and ", where) + " order by e." + rank + ", e.organisationId",
                SnapshotEntry.class);
        values.forEach(query::setParameter);
        var found = query.setMaxResults(page.limit + 1).getResultList();
        var names = divisions.namesOf(found.stream().map(one -> home(one)).distinct().toList());
        return Page.of(found, page, one -> row(one, snapshot, asked, names), one -> new Cursor(Integer.toString(asked.rankIn(one.places())), one.organisationId()));
    }

    private StandingRow row(SnapshotEntry one, Snapshot snapshot, PublicBoard asked, Map<String, String> names) {
        var score = one.score();
        return new StandingRow(new Id(one.organisationId()), one.name(), home(one), names.get(home(one)), one.category(), one.urban(),
                asked.rankIn(one.places()), StandingViews.shown(score.total()), views.dimensions(score), snapshot.asOf());
    }

    /** One organisation in the register, through the published months. */
    public List<TrendPoint> trend(long organisationId) {
        if (!organisations.isConfirmed(organisationId)) throw CommonProblem.NOT_FOUND.refuse();
        return new Trend(store, views).of(organisationId);
    }

    private static String home(SnapshotEntry one) {
        var path = one.divisionPath();
        return path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
    }

    private static int number(String key) {
        try {
            return Integer.parseInt(key);
        } catch (NumberFormatException nonsense) {
            throw CommonProblem.MALFORMED.refuse().at("cursor", "field.malformed");
        }
    }

    private static void narrow(List<String> where, Map<String, Object> values, String condition, String name, Object value) {
        where.add(condition);
        values.put(name, value);
    }
}
