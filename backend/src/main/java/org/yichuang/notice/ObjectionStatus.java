package org.yichuang.notice;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** The life of an objection (domain 2.10). */
public enum ObjectionStatus implements Step<ObjectionStatus> {
    RECEIVED, ACCEPTED, NOT_ACCEPTED, INVESTIGATING, UPHELD, REJECTED, CLOSED;

    @Override
    public Set<ObjectionStatus> next() {
        return switch (this) {
            case RECEIVED -> EnumSet.of(ACCEPTED, NOT_ACCEPTED);
            case ACCEPTED -> EnumSet.of(INVESTIGATING);
            case INVESTIGATING -> EnumSet.of(UPHELD, REJECTED);
            case NOT_ACCEPTED, UPHELD, REJECTED -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(ObjectionStatus.class);
        };
    }

    /** Nothing has been decided yet. */
    public boolean isOpen() {
        return this == RECEIVED || this == ACCEPTED || this == INVESTIGATING;
    }
}
