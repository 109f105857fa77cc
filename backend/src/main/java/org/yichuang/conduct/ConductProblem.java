package org.yichuang.conduct;

import org.yichuang.kernel.problem.ProblemCode;

/** Why a listing or a case is refused. */
public enum ConductProblem implements ProblemCode {
    /** The statutory lists hold registered bodies, the attention list filed ones. */
    WRONG_LIST(422),
    ALREADY_LISTED(409),
    DAY_TO_COME(422),
    REMOVED_BEFORE_LISTED(422),
    CASE_OPEN_ALREADY(409),
    ROWS_FAULTY(422),
    FILE_UNREADABLE(422),
    FILE_TOO_LARGE(422);

    private final int status;

    ConductProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
