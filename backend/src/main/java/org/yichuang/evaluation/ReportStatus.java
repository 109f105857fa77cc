package org.yichuang.evaluation;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** The life of a report that a project owes. */
public enum ReportStatus implements Step<ReportStatus> {
    /** Nobody has begun it. */
    PLANNED,
    DRAFT, SUBMITTED,
    /** Sent back with a reason; it may be handed in again. */
    RETURNED,
    ACCEPTED,
    /** The project ended before. */
    CANCELLED;

    @Override
    public Set<ReportStatus> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(DRAFT, CANCELLED);
            case DRAFT -> EnumSet.of(SUBMITTED, CANCELLED);
            case SUBMITTED -> EnumSet.of(RETURNED, ACCEPTED);
            case RETURNED -> EnumSet.of(SUBMITTED, CANCELLED);
            case ACCEPTED, CANCELLED -> EnumSet.noneOf(ReportStatus.class);
        };
    }

    /** The organisation may write it. */
    public boolean isEditable() {
        return this == PLANNED || this == DRAFT || this == RETURNED;
    }

    /** It lies with the office. */
    public boolean isIn() {
        return this == SUBMITTED || this == ACCEPTED;
    }
}
