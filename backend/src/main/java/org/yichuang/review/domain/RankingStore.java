package org.yichuang.review.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
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

    /** The newest version with this application in it that was shown to everybody. */
    public Optional<Ranking> announcedOf(long applicationId) {
        return db.createQuery("select r from Ranking r join RankingPlace p on p.rankingId = r.id where p.applicationId = :id and r.announcedAt is not null "
                + "order by r.versionNo desc", Ranking.class).setParameter("id", applicationId).setMaxResults(1).getResultList().stream().findFirst();
    }

    /** Those whose sheet still counts. */
    public List<ReleasedComment> comments(Collection<Long> applicationIds) {
        if (applicationIds.isEmpty()) return List.of();
        return db.createQuery("select c from ReleasedComment c join ScoreSheet s on s.id = c.sheetId where c.applicationId in :ids and s.status = 'SUBMITTED'",
                ReleasedComment.class).setParameter("ids", applicationIds).getResultList();
    }

    /** Instead of what was released for it before. */
    public void release(long applicationId, List<ReleasedComment> comments) {
        db.createQuery("delete from ReleasedComment where applicationId = :id").setParameter("id", applicationId).executeUpdate();
        comments.forEach(db::persist);
        db.flush();
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
