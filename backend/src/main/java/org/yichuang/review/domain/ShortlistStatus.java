package org.yichuang.review.domain;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** One version of a shortlist on its way through publicity. */
public enum ShortlistStatus implements Step<ShortlistStatus> {
    MADE,
    ANNOUNCED,
    /** Scores under it fell away; it has to be made and announced again. */
    WITHDRAWN;

    @Override
    public Set<ShortlistStatus> next() {
        return switch (this) {
            case MADE -> EnumSet.of(ANNOUNCED);
            case ANNOUNCED -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(ShortlistStatus.class);
        };
    }
}
