package org.yichuang.standing.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.number.Fraction;

/** Where snapshots lie. */
@ApplicationScoped
public class SnapshotStore {
    private static final int TOGETHER = 100;
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private final EntityManager db;

    SnapshotStore(EntityManager db) {
        this.db = db;
    }

    public void add(Snapshot snapshot, List<Scored> scores, Map<Scored, Places> places, Fraction low) {
        db.persist(snapshot);
        db.flush();
        for (int from = 0; from < scores.size(); from += TOGETHER) {
            addTogether(snapshot, scores.subList(from, Math.min(from + TOGETHER, scores.size())), places, low);
        }
    }

    private void addTogether(Snapshot snapshot, List<Scored> some, Map<Scored, Places> places, Fraction low) {
        var insert = db.createNativeQuery("""
                INSERT INTO standing_entry (id, snapshot_id, organisation_id, name, division_path, township_path, category, urban, total, below,
                  rank_district, rank_township, rank_category, rank_peers, content) VALUES %s"""
                .formatted(String.join(", ", Collections.nCopies(some.size(), ROW))));
        int at = 0;
        for (var one : some) {
            var place = places.get(one);
            at = ScoreStore.bind(insert, at, Ids.next(), snapshot.id(), one.organisationId(), one.name(), one.divisionPath(), one.townshipPath(),
                    one.category().name(), one.urban(), one.score().total().toString(), !one.score().total().isAtLeast(low), place.district(),
                    place.township(), place.category(), place.peers(), Json.write(one.score()));
        }
        insert.executeUpdate();
    }

    /** The newest first. */
    public List<Snapshot> all() {
        return db.createQuery("from Snapshot order by month desc", Snapshot.class).setMaxResults(120).getResultList();
    }

    public Optional<Snapshot> last() {
        return db.createQuery("from Snapshot order by month desc", Snapshot.class).setMaxResults(1).getResultList().stream().findFirst();
    }

    public Optional<Snapshot> of(YearMonth month) {
        return db.createQuery("from Snapshot where month = :month", Snapshot.class).setParameter("month", month.toString())
                .getResultList().stream().findFirst();
    }

    /** Of one organisation, the newest first. Snapshots are published in the order of their months, and so are their ids. */
    public List<SnapshotEntry> entriesOf(long organisationId, int most) {
        return db.createQuery("from SnapshotEntry where organisationId = :id order by snapshotId desc", SnapshotEntry.class)
                .setParameter("id", organisationId).setMaxResults(most).getResultList();
    }
}
