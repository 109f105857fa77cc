package org.yichuang.disbursement.domain;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** The life of a difference between the bank and the books. */
public enum DifferenceStatus implements Step<DifferenceStatus> {
    OPEN,
    /** Whoever got the money was asked to send it back. */
    RETURN_ASKED,
    /** It has come back. */
    RETURNED;

    @Override
    public Set<DifferenceStatus> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(RETURN_ASKED, RETURNED);
            case RETURN_ASKED -> EnumSet.of(RETURNED);
            case RETURNED -> EnumSet.noneOf(DifferenceStatus.class);
        };
    }
}
