package org.yichuang.award;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** The life of an agreement. */
public enum AgreementStatus implements Step<AgreementStatus> {
    /** Plan and lines may still be revised, the amount only downwards. */
    DRAFT,
    /** The text is fixed; the parties sign. */
    AWAITING_SIGNATURES,
    /** All parties have signed or confirmed; the bureau looks at it. */
    SIGNED,
    IN_FORCE,
    /** Not signed in time. */
    LAPSED,
    /** The award behind it was cancelled. */
    WITHDRAWN,
    TERMINATED;

    @Override
    public Set<AgreementStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(AWAITING_SIGNATURES, LAPSED, WITHDRAWN);
            case AWAITING_SIGNATURES -> EnumSet.of(DRAFT, SIGNED, LAPSED, WITHDRAWN);
            case SIGNED -> EnumSet.of(IN_FORCE, AWAITING_SIGNATURES, WITHDRAWN);
            case IN_FORCE -> EnumSet.of(TERMINATED);
            case LAPSED, WITHDRAWN, TERMINATED -> EnumSet.noneOf(AgreementStatus.class);
        };
    }
}
