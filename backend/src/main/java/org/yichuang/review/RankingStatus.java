package org.yichuang.review;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** One version of a ranking list. A closed one is what decisions rest on; a newer version replaces it and leaves it readable. */
public enum RankingStatus implements Step<RankingStatus> {
    /** Computed, but a tie waits for the public draw. */
    AWAITING_DRAW, CLOSED, SUPERSEDED;

    @Override
    public Set<RankingStatus> next() {
        return switch (this) {
            case AWAITING_DRAW -> EnumSet.of(CLOSED, SUPERSEDED);
            case CLOSED -> EnumSet.of(SUPERSEDED);
            case SUPERSEDED -> EnumSet.noneOf(RankingStatus.class);
        };
    }
}
