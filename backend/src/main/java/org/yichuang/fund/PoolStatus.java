package org.yichuang.fund;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** A closed pool promises nothing new; what it has promised is still paid out of it. */
public enum PoolStatus implements Step<PoolStatus> {
    OPEN, CLOSED;

    @Override
    public Set<PoolStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(PoolStatus.class);
        };
    }
}
