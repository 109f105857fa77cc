package org.yichuang.review.domain;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** One sheet. What was handed in is never edited, only made void. */
public enum SheetStatus implements Step<SheetStatus> {
    OPEN,
    SUBMITTED,
    VOID;

    @Override
    public Set<SheetStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(SUBMITTED, VOID);
            case SUBMITTED -> EnumSet.of(VOID);
            case VOID -> EnumSet.noneOf(SheetStatus.class);
        };
    }
}
