package org.yichuang.review.domain;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** One application's turn in a roadshow. */
public enum AppearanceStatus implements Step<AppearanceStatus> {
    WAITING,
    /** On the stage now; its scoring is open. */
    PRESENTING,
    /** Has presented; scoring stays open until the round is over. */
    DONE,
    /** Nobody came: there is nothing to score. */
    ABSENT;

    @Override
    public Set<AppearanceStatus> next() {
        return switch (this) {
            case WAITING -> EnumSet.of(PRESENTING, ABSENT);
            case PRESENTING -> EnumSet.of(DONE);
            case DONE, ABSENT -> EnumSet.noneOf(AppearanceStatus.class);
        };
    }

    /** Has it been shown, so that it may be scored? */
    public boolean isShown() {
        return this == PRESENTING || this == DONE;
    }
}
