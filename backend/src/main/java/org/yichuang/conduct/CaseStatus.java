package org.yichuang.conduct;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** Somebody is looking into an organisation, or has finished. */
public enum CaseStatus implements Step<CaseStatus> {
    OPEN, CLOSED;

    @Override
    public Set<CaseStatus> next() {
        return this == OPEN ? EnumSet.of(CLOSED) : EnumSet.noneOf(CaseStatus.class);
    }
}
