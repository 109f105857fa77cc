package org.yichuang.decision.domain.allocation;

/** Why a line comes out as it does. */
public enum LineReason {
    IN_FULL, BY_BAND, BY_RANK,
    /** Less than the rules would give, by the group's written reason. */
    CUT,
    /** What it would get is less than the project needs: the applicant is asked. */
    BELOW_MINIMUM,
    /** The rest of the money, which reaches what the project needs. */
    REST_OF_MONEY,
    TAKEN_AHEAD,
    MONEY_SHORT, QUOTA_FULL,
    /** Money ran out above it, and the rules stop there. */
    STOPPED,
    FAILED_PASS_MARK, NO_BAND, NO_PRIZE, PASSED_OVER, TAKEN_BACK,
    /** An earlier decision settled it. */
    SETTLED
}
