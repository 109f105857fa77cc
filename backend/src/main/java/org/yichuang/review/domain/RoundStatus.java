package org.yichuang.review.domain;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** One round of judging one comparison group. */
public enum RoundStatus implements Step<RoundStatus> {
    PREPARING,
    SCORING,
    CLOSED;

    @Override
    public Set<RoundStatus> next() {
        return switch (this) {
            case PREPARING -> EnumSet.of(SCORING);
            case SCORING -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(RoundStatus.class);
        };
    }
}
