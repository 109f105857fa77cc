package org.yichuang.activity;

import org.yichuang.kernel.problem.ProblemCode;

/** Why an activity record is not taken or not decided. */
public enum ActivityProblem implements ProblemCode {
    NOT_HELD_YET(422),
    TIME_ORDER(422),
    MORE_PEOPLE_THAN_TIMES(422),
    HELPER_TWICE(422),
    NOT_A_PHOTO(422),
    ORGANISATION_NOT_CONFIRMED(422),
    /** Entered so late that the village alone cannot confirm it. */
    LATE_NEEDS_TOWNSHIP(403),
    OWN_ACTIVITY(403);

    private final int status;

    ActivityProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
