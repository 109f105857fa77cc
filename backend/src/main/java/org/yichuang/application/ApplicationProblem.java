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
    /** The track wants a host and none has agreed. */
    HOST_MISSING(422),
    /** Nothing of this application waits for the caller's confirmation. */
    NOTHING_TO_CONFIRM(409),
    /** The host that was asked is no longer the host. */
    HOST_CHANGED(409),
    OPINION_GIVEN(409),
    NO_OPINION_NOW(409),
    /** The village has not spoken; the township waits or says why not. */
    OPINION_AWAITED(409),
    /** Conditions that nobody can tell were not looked into. */
    NOT_EXAMINED(422),
    /** The budget goes beyond the shares and nobody has recognised the proposal. */
    NOT_RECOGNISED(422),
    NOTHING_TO_OBJECT(409),
    OBJECTION_LATE(422),
    OBJECTION_RAISED(409),
    OBJECTION_DECIDED(409),
    /** Nobody decides on an objection to a refusal of his own. */
    OWN_REFUSAL(403),
    /** The call is suspended or cancelled. */
    CALL_STANDS_STILL(409),
    NOT_REOPENABLE(409),
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
