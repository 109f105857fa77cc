package org.yichuang.award;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** The life of a change request. */
public enum ChangeStatus implements Step<ChangeStatus> {
    /** Only written down, or told by notice: it counts from the moment it came in. */
    NOTED,
    SUBMITTED, APPROVED, REFUSED, WITHDRAWN;

    @Override
    public Set<ChangeStatus> next() {
        return this == SUBMITTED ? EnumSet.of(APPROVED, REFUSED, WITHDRAWN) : EnumSet.noneOf(ChangeStatus.class);
    }

    /** Its moves count in the tolerance: what was accepted and what is waiting. */
    public boolean counts() {
        return this == NOTED || this == SUBMITTED || this == APPROVED;
    }
}
