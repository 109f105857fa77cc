package org.yichuang.call;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** The life of a call (domain 2.10). Review, publicity and implementation are told by the stages that do them. */
public enum CallStatus implements Step<CallStatus> {
    DRAFT, PUBLISHED, OPEN, CLOSED, COMPLETED, ARCHIVED, CANCELLED, SUSPENDED;

    @Override
    public Set<CallStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PUBLISHED, CANCELLED);
            case PUBLISHED -> EnumSet.of(OPEN, SUSPENDED, CANCELLED);
            case OPEN -> EnumSet.of(CLOSED, SUSPENDED, CANCELLED);
            case CLOSED -> EnumSet.of(COMPLETED, SUSPENDED, CANCELLED);
            case SUSPENDED -> EnumSet.of(PUBLISHED, OPEN, CLOSED, CANCELLED);
            case COMPLETED -> EnumSet.of(ARCHIVED);
            case ARCHIVED, CANCELLED -> EnumSet.noneOf(CallStatus.class);
        };
    }
}
