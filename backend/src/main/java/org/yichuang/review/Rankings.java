package org.yichuang.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.review.domain.PanelSeat;
import org.yichuang.review.domain.RankingStore;
import org.yichuang.review.domain.ReviewRound;
import org.yichuang.review.domain.ReviewStore;
import org.yichuang.review.domain.Reviewer;
import org.yichuang.review.domain.SeatStatus;

/** The door: what decisions rest on. It does not ask who the caller is; the stage that opens it does. */
@UseCase
public class Rankings {
    private final RankingStore store;
    private final ReviewStore reviews;
    private final BusinessClock clock;

    Rankings(RankingStore store, ReviewStore reviews, BusinessClock clock) {
        this.store = store;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** The newest version of each list of a call, closed or waiting for a draw. */
    public List<RankingSummary> ofCall(long callId) {
        return store.newestOf(callId).stream().map(store::summary).toList();
    }

    public Optional<RankingSummary> current(long callId, String listKey) {
        return ofCall(callId).stream().filter(one -> one.listKey().equals(listKey)).findFirst();
    }

    /** The results of these versions were shown to everybody: applicants read their own from now on. */
    public void announced(Collection<Long> rankingIds) {
        rankingIds.forEach(id -> store.find(id).orElseThrow(CommonProblem.NOT_FOUND::refuse).announced(clock.now()));
    }

    /** Who judged a list, without a word on who gave what: those whose sheets counted, in the order of their names. */
    public List<String> panel(long rankingId) {
        var ranking = store.find(rankingId).orElseThrow(CommonProblem.NOT_FOUND::refuse);
        var rounds = reviews.rounds(ranking.callId(), ranking.listKey()).stream().map(ReviewRound::id).toList();
        var judges = reviews.seats(rounds).stream().filter(seat -> seat.status() == SeatStatus.CLEAR).map(PanelSeat::reviewerId).distinct().toList();
        return reviews.reviewers(judges).values().stream().map(Reviewer::name).sorted().toList();
    }

    /** Any version, also a superseded one; refuses with 404 when there is none. */
    public RankingSummary require(long rankingId) {
        return store.find(rankingId).map(store::summary).orElseThrow(CommonProblem.NOT_FOUND::refuse);
    }
}
