package org.yichuang.expense;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** The life of a claimed expense. */
public enum ClaimStatus implements Step<ClaimStatus> {
    /** Waits for somebody to look at what was bought. */
    SUBMITTED,
    /** The content is in order; the figures are looked at next. */
    CONTENT_OK,
    /** Asked back with a reason; it may be put right. */
    QUERIED,
    ACCEPTED, REFUSED, WITHDRAWN;

    @Override
    public Set<ClaimStatus> next() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(CONTENT_OK, QUERIED, REFUSED, WITHDRAWN);
            case CONTENT_OK -> EnumSet.of(ACCEPTED, QUERIED, REFUSED);
            case QUERIED -> EnumSet.of(SUBMITTED, REFUSED, WITHDRAWN);
            case ACCEPTED, REFUSED, WITHDRAWN -> EnumSet.noneOf(ClaimStatus.class);
        };
    }

    /** It uses up its budget line and its voucher. */
    public boolean counts() {
        return this != REFUSED && this != WITHDRAWN;
    }
}
