package org.yichuang.gate.domain;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** The life of a waiver. That its time has run out is told by the clock. */
public enum WaiverStatus implements Step<WaiverStatus> {
    IN_FORCE, WITHDRAWN;

    @Override
    public Set<WaiverStatus> next() {
        return switch (this) {
            case IN_FORCE -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(WaiverStatus.class);
        };
    }
}
