package org.yichuang.standing;

import org.yichuang.kernel.problem.ProblemCode;

/** Why nothing is published or entered. */
public enum StandingProblem implements ProblemCode {
    /** The month has not ended. */
    MONTH_NOT_OVER(422),
    /** Snapshots follow one another; this month or a later one is out. */
    MONTH_PUBLISHED(409),
    NOBODY_TO_RANK(409),
    /** Confirmed, given or held on a day to come. */
    STANDING_DAY_TO_COME(422),
    /** An honour has a level and no amount, a resource an amount and no level. */
    LEVEL_OR_AMOUNT(422),
    MERIT_KNOWN(409),
    MERIT_STRUCK_ALREADY(409);

    private final int status;

    StandingProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
