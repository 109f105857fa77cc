package org.yichuang.activity;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** The life of an activity record. A correction brings it back to be confirmed anew. */
public enum ActivityStatus implements Step<ActivityStatus> {
    ENTERED, VERIFIED, REJECTED;

    @Override
    public Set<ActivityStatus> next() {
        return switch (this) {
            case ENTERED -> EnumSet.of(VERIFIED, REJECTED);
            case VERIFIED, REJECTED -> EnumSet.of(ENTERED);
        };
    }
}
