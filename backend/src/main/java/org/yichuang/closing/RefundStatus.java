package org.yichuang.closing;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** Whether money that has to come back is back. */
public enum RefundStatus implements Step<RefundStatus> {
    OPEN,
    /** Its day is over and something is still owed. */
    OVERDUE,
    /** All of it is back. Taken up again only when a payment that was entered turns out to be a mistake. */
    RETURNED;

    @Override
    public Set<RefundStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(OVERDUE, RETURNED);
            case OVERDUE -> EnumSet.of(RETURNED);
            case RETURNED -> EnumSet.of(OPEN, OVERDUE);
        };
    }
}
