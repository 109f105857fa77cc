package org.yichuang.closing;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** Whether the last account of a project is made. */
public enum SettlementStatus implements Step<SettlementStatus> {
    OPEN, SETTLED;

    @Override
    public Set<SettlementStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(SETTLED);
            case SETTLED -> EnumSet.noneOf(SettlementStatus.class);
        };
    }
}
