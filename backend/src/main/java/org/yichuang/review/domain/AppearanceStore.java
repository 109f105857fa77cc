package org.yichuang.review.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the orders of roadshows lie. */
@ApplicationScoped
public class AppearanceStore {
    private final EntityManager db;

    AppearanceStore(EntityManager db) {
        this.db = db;
    }

    public List<Appearance> turns(Collection<Long> roundIds) {
        if (roundIds.isEmpty()) return List.of();
        return db.createQuery("from Appearance where roundId in :ids order by roundId, turnNo", Appearance.class).setParameter("ids", roundIds).getResultList();
    }

    public List<Appearance> turns(long roundId) {
        return turns(List.of(roundId));
    }

    public Optional<Appearance> turn(long roundId, long applicationId) {
        return db.createQuery("from Appearance where roundId = :round and applicationId = :application", Appearance.class)
                .setParameter("round", roundId).setParameter("application", applicationId).getResultList().stream().findFirst();
    }

    /** Applications of a round that nobody came for. */
    public Set<Long> absent(long roundId) {
        return turns(roundId).stream().filter(one -> one.status() == AppearanceStatus.ABSENT).map(Appearance::applicationId).collect(Collectors.toSet());
    }

    /** Instead of what was there. */
    public void replace(long roundId, List<Appearance> turns) {
        turns(roundId).forEach(db::remove);
        db.flush();
        turns.forEach(db::persist);
        db.flush();
    }
}
