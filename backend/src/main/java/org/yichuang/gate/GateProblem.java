package org.yichuang.gate;

import org.yichuang.kernel.problem.ProblemCode;

/** Why the gate refuses. */
public enum GateProblem implements ProblemCode {
    GATE_CLOSED(422),
    NOT_WAIVABLE(422),
    NOTHING_TO_WAIVE(422),
    WAIVER_EXISTS(409),
    WAIVER_END(422),
    OWN_ADVANTAGE(403);

    private final int status;

    GateProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
