package org.yichuang.closing;

import org.yichuang.kernel.problem.ProblemCode;

/** Why a project cannot be settled or archived yet; each names what is missing. */
public enum ClosingProblem implements ProblemCode {
    NOT_READY_TO_SETTLE(409),
    REST_NOT_RELEASED(422),
    NOT_READY_TO_ARCHIVE(409),
    ARCHIVED_ALREADY(409),
    OWN_PROJECT(403);

    private final int status;

    ClosingProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
