package org.yichuang.review.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yichuang.kernel.problem.CommonProblem;

/** Where reviewers, rounds, seats, sheets and conflicts lie. */
@ApplicationScoped
public class ReviewStore {
    private final EntityManager db;

    ReviewStore(EntityManager db) {
        this.db = db;
    }

    public <T> T add(T row) {
        db.persist(row);
        db.flush();
        return row;
    }

    public void remove(Object row) {
        db.remove(row);
    }

    /** With the version number that this change gives. */
    public void flush() {
        db.flush();
    }

    public Reviewer reviewer(long id) {
        return found(db.find(Reviewer.class, id));
    }

    public Map<Long, Reviewer> reviewers(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        return db.createQuery("from Reviewer where id in :ids", Reviewer.class).setParameter("ids", ids).getResultList().stream()
                .collect(Collectors.toMap(Reviewer::id, Function.identity()));
    }

    public Optional<Reviewer> reviewerOf(long accountId) {
        return db.createQuery("from Reviewer where accountId = :id", Reviewer.class).setParameter("id", accountId).getResultList().stream().findFirst();
    }

    public List<ReviewerTie> ties(Collection<Long> reviewerIds) {
        if (reviewerIds.isEmpty()) return List.of();
        return db.createQuery("from ReviewerTie where reviewerId in :ids order by id", ReviewerTie.class).setParameter("ids", reviewerIds).getResultList();
    }

    public ReviewRound round(long id) {
        return found(db.find(ReviewRound.class, id));
    }

    /** For a change: seats, sheets and the ranking of a round change under its row's lock. */
    public ReviewRound lockRound(long id) {
        return found(db.find(ReviewRound.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public List<ReviewRound> rounds(long callId, String listKey) {
        return db.createQuery("from ReviewRound where callId = :call and listKey = :list order by id", ReviewRound.class)
                .setParameter("call", callId).setParameter("list", listKey).getResultList();
    }

    public List<PanelSeat> seats(Collection<Long> roundIds) {
        if (roundIds.isEmpty()) return List.of();
        return db.createQuery("from PanelSeat where roundId in :ids order by id", PanelSeat.class).setParameter("ids", roundIds).getResultList();
    }

    public Optional<PanelSeat> seat(long roundId, long reviewerId) {
        return db.createQuery("from PanelSeat where roundId = :round and reviewerId = :reviewer", PanelSeat.class)
                .setParameter("round", roundId).setParameter("reviewer", reviewerId).getResultList().stream().findFirst();
    }

    public ScoreSheet sheet(long id) {
        return found(db.find(ScoreSheet.class, id));
    }

    public List<ScoreSheet> sheets(long roundId) {
        return db.createQuery("from ScoreSheet where roundId = :round order by applicationId, reviewerId", ScoreSheet.class)
                .setParameter("round", roundId).getResultList();
    }

    public List<ScoreSheet> sheets(long roundId, long reviewerId) {
        return db.createQuery("from ScoreSheet where roundId = :round and reviewerId = :reviewer order by applicationId", ScoreSheet.class)
                .setParameter("round", roundId).setParameter("reviewer", reviewerId).getResultList();
    }

    public List<Conflict> conflicts(long roundId) {
        return db.createQuery("from Conflict where roundId = :round order by id", Conflict.class).setParameter("round", roundId).getResultList();
    }

    private static <T> T found(T row) {
        if (row == null) throw CommonProblem.NOT_FOUND.refuse();
        return row;
    }
}
