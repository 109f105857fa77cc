package org.yichuang.disbursement;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** The life of one part of a grant (domain 2.10). */
public enum TrancheStatus implements Step<TrancheStatus> {
    PLANNED, DUE, REQUESTED, APPROVED, INSTRUCTED,
    /** Nobody knows yet what the bank did; no new attempt until it is known. */
    UNKNOWN,
    /** The bank did not carry it out. */
    FAILED,
    PAID, RECONCILED, ON_HOLD, CANCELLED;

    @Override
    public Set<TrancheStatus> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(DUE, ON_HOLD, CANCELLED);
            case DUE -> EnumSet.of(REQUESTED, ON_HOLD, CANCELLED);
            case REQUESTED -> EnumSet.of(APPROVED, DUE, ON_HOLD, CANCELLED);
            case APPROVED -> EnumSet.of(INSTRUCTED, DUE, ON_HOLD, CANCELLED);
            case INSTRUCTED -> EnumSet.of(PAID, UNKNOWN, FAILED);
            case UNKNOWN -> EnumSet.of(PAID, FAILED);
            case FAILED -> EnumSet.of(APPROVED, ON_HOLD, CANCELLED);
            case PAID -> EnumSet.of(RECONCILED);
            case ON_HOLD -> EnumSet.of(PLANNED, DUE, CANCELLED);
            case RECONCILED, CANCELLED -> EnumSet.noneOf(TrancheStatus.class);
        };
    }
}
