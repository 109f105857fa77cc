package org.yichuang.place;

import org.yichuang.kernel.problem.ProblemCode;

/** Why a place is refused. */
public enum PlaceProblem implements ProblemCode {
    UNKNOWN_DIVISION(422);

    private final int status;

    PlaceProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
