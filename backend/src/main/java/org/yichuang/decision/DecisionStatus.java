package org.yichuang.decision;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** The life of a decision document. What was approved is never edited; a later decision of the same call changes what is still open. */
public enum DecisionStatus implements Step<DecisionStatus> {
    DRAFT,
    /** Shown to the bureau lead as it is; from here on nothing of it changes. */
    PROPOSED,
    APPROVED, DISCARDED;

    @Override
    public Set<DecisionStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PROPOSED, DISCARDED);
            case PROPOSED -> EnumSet.of(DRAFT, APPROVED);
            case APPROVED, DISCARDED -> EnumSet.noneOf(DecisionStatus.class);
        };
    }
}
