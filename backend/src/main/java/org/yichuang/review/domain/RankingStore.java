package org.yichuang.review.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.yichuang.review.RankingStatus;
import org.yichuang.review.RankingSummary;

/** Where rankings lie, every version of them. */
@ApplicationScoped
public class RankingStore {
    private final EntityManager db;

    RankingStore(EntityManager db) {
        this.db = db;
    }

    public Optional<Ranking> find(long id) {
        return Optional.ofNullable(db.find(Ranking.class, id));
    }

    /** The version of each list that nothing has replaced. */
    public List<Ranking> newestOf(long callId) {
        return db.createQuery("from Ranking where callId = :call and status <> :over order by listKey", Ranking.class)
                .setParameter("call", callId).setParameter("over", RankingStatus.SUPERSEDED).getResultList();
    }

    public List<RankingPlace> places(long rankingId) {
        return db.createQuery("from RankingPlace where rankingId = :id order by place, applicationId", RankingPlace.class)
                .setParameter("id", rankingId).getResultList();
    }

    public void add(Ranking ranking, List<RankingPlace> places) {
        db.persist(ranking);
        places.forEach(db::persist);
        db.flush();
    }

    public RankingSummary summary(Ranking one) {
        return new RankingSummary(one.id(), one.callId(), one.listKey(), one.versionNo(), one.status(), one.validSheets(), one.method(),
                one.drawSeed(), one.computedAt(), places(one.id()).stream().map(RankingPlace::ranked).toList());
    }
}
