package org.yichuang.application;

import org.yichuang.kernel.problem.ProblemCode;

/** Why an application cannot go on; each names the way out. */
public enum ApplicationProblem implements ProblemCode {
    TRACK_UNKNOWN(422),
    SECTION_UNKNOWN(422),
    SECTION_TOO_LARGE(422),
    /** Somebody else changed the same sections; the facts hold both versions. */
    SECTIONS_CONFLICT(412),
    /** Submission rests on an older version; the facts list the sections that changed since. */
    SUBMISSION_STALE(412),
    NOT_EDITABLE(409),
    INCOMPLETE_FORM(422),
    /** The time to complete it after it was sent back is over. */
    COMPLETION_LATE(422),
    RETURNED_BEFORE(409),
    NOT_IN_CHECK(409),
    /** A budget that was revised after the award does not keep the rules. */
    BUDGET_FAULTS(422);

    private final int status;

    ApplicationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
