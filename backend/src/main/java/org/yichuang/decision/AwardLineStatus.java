package org.yichuang.decision;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** The life of one line of an award list (domain 2.10). "Suspended by an objection" is a flag beside it. */
public enum AwardLineStatus implements Step<AwardLineStatus> {
    SELECTED, RESERVE, NOT_SELECTED,
    /** Less than was asked, or moved up from the reserve: the applicant says yes or no within the rule book's time. */
    OFFERED, ACCEPTED, DECLINED, LAPSED,
    IN_PUBLICITY, CONFIRMED, CANCELLED;

    @Override
    public Set<AwardLineStatus> next() {
        return switch (this) {
            case SELECTED -> EnumSet.of(IN_PUBLICITY, OFFERED, RESERVE, NOT_SELECTED, CANCELLED);
            case RESERVE -> EnumSet.of(SELECTED, OFFERED, NOT_SELECTED, CANCELLED);
            case NOT_SELECTED -> EnumSet.of(SELECTED, RESERVE, OFFERED);
            case OFFERED -> EnumSet.of(ACCEPTED, DECLINED, LAPSED, CANCELLED);
            case ACCEPTED -> EnumSet.of(IN_PUBLICITY, CANCELLED);
            case IN_PUBLICITY -> EnumSet.of(CONFIRMED, CANCELLED, SELECTED, RESERVE);
            case CONFIRMED -> EnumSet.of(CANCELLED, LAPSED);
            case DECLINED, LAPSED, CANCELLED -> EnumSet.noneOf(AwardLineStatus.class);
        };
    }

    /** Money is set aside for it. */
    public boolean holdsMoney() {
        return switch (this) {
            case SELECTED, OFFERED, ACCEPTED, IN_PUBLICITY, CONFIRMED -> true;
            case RESERVE, NOT_SELECTED, DECLINED, LAPSED, CANCELLED -> false;
        };
    }
}
