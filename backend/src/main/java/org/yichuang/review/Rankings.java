package org.yichuang.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.review.domain.RankingStore;

/** The door: what decisions rest on. It does not ask who the caller is; the stage that opens it does. */
@UseCase
public class Rankings {
    private final RankingStore store;
    private final BusinessClock clock;

    Rankings(RankingStore store, BusinessClock clock) {
        this.store = store;
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

    /** Any version, also a superseded one; refuses with 404 when there is none. */
    public RankingSummary require(long rankingId) {
        return store.find(rankingId).map(store::summary).orElseThrow(CommonProblem.NOT_FOUND::refuse);
    }
}
