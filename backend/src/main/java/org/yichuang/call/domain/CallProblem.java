package org.yichuang.call.domain;

import org.yichuang.kernel.problem.ProblemCode;

/** How a call refuses. */
public enum CallProblem implements ProblemCode {
    CALL_NOT_DRAFT(409),
    CALL_NOT_RUNNING(409),
    RULES_INVALID(422),
    CALL_INCOMPLETE(422),
    CALL_NOT_YET_OPEN(422),
    CALL_CLOSED(422),
    CALL_DATES(422),
    EXTENSION_TOO_SHORT(422),
    NOTHING_CORRECTED(422),
    TRACK_IN_USE(422),
    TEMPLATE_OR_CLONE(422),
    UNKNOWN_TEMPLATE(422);

    private final int status;

    CallProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
