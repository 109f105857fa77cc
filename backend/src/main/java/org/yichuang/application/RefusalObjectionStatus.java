package org.yichuang.application;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** The life of an applicant's objection to a refusal. */
public enum RefusalObjectionStatus implements Step<RefusalObjectionStatus> {
    RECEIVED,
    /** The application goes on as if that check had passed it. */
    UPHELD,
    /** The refusal stands. */
    REJECTED;

    @Override
    public Set<RefusalObjectionStatus> next() {
        return this == RECEIVED ? EnumSet.of(UPHELD, REJECTED) : EnumSet.noneOf(RefusalObjectionStatus.class);
    }
}
