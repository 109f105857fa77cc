package org.yichuang.review;

import java.util.List;
import java.util.Objects;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.review.domain.PanelSeat;
import org.yichuang.review.domain.ReviewRound;
import org.yichuang.review.domain.ReviewStore;
import org.yichuang.review.domain.Reviewer;
import org.yichuang.review.domain.SeatStatus;

/** The door: who judged a list. Their names are published with the result, which of them gave which score never is. */
@UseCase
public class Judges {
    private final ReviewStore store;

    Judges(ReviewStore store) {
        this.store = store;
    }

    /** By name, of every round of the list; who was recused or replaced judged nothing. */
    public List<String> namesOf(long callId, String listKey) {
        var rounds = store.rounds(callId, listKey).stream().map(ReviewRound::id).toList();
        var judging = store.seats(rounds).stream().filter(seat -> seat.status() == SeatStatus.CLEAR).map(PanelSeat::reviewerId).distinct().toList();
        return store.reviewers(judging).values().stream().map(Reviewer::name).filter(Objects::nonNull).sorted().toList();
    }
}
