package org.yichuang.review.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who was reminded when. */
@ApplicationScoped
public class ReminderStore {
    private final EntityManager db;

    ReminderStore(EntityManager db) {
        this.db = db;
    }

    /** The newest first. */
    public List<SheetReminder> ofRound(long roundId) {
        return db.createQuery("from SheetReminder where roundId = :round order by remindedAt desc, id desc", SheetReminder.class).setParameter("round", roundId)
                .getResultList();
    }

    /** By {@code round:reviewer}, when they were reminded last. */
    public Map<String, Instant> latest(Collection<Long> roundIds) {
        var latest = new HashMap<String, Instant>();
        if (roundIds.isEmpty()) return latest;
        db.createQuery("select r.roundId, r.reviewerId, max(r.remindedAt) from SheetReminder r where r.roundId in :ids group by r.roundId, r.reviewerId", Object[].class)
                .setParameter("ids", roundIds).getResultList().forEach(row -> latest.put(row[0] + ":" + row[1], (Instant) row[2]));
        return latest;
    }

    /** Rounds whose scoring ends within so long. */
    public List<Long> endingBy(Instant now, Instant until) {
        return db.createQuery("select r.id from ReviewRound r where r.status = 'SCORING' and r.dueAt > :now and r.dueAt <= :until order by r.dueAt", Long.class)
                .setParameter("now", now).setParameter("until", until).getResultList();
    }
}
