package org.yichuang.review.domain;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** May somebody be appointed? */
public enum ReviewerStatus implements Step<ReviewerStatus> {
    ACTIVE,
    BARRED;

    @Override
    public Set<ReviewerStatus> next() {
        return switch (this) {
            case ACTIVE -> EnumSet.of(BARRED);
            case BARRED -> EnumSet.of(ACTIVE);
        };
    }
}
