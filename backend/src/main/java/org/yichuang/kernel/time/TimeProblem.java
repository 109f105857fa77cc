package org.yichuang.kernel.time;

import org.yichuang.kernel.problem.ProblemCode;

enum TimeProblem implements ProblemCode {
    CLOCK_FIXED(403);

    private final int status;

    TimeProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
