package org.yichuang.fund;

import org.yichuang.kernel.problem.ProblemCode;

/** How the books refuse. */
public enum FundProblem implements ProblemCode {
    OWN_ORDER(403),
    POOL_CLOSED(409),
    POOL_NOT_SETTLED(409),
    JOURNAL_DIFFERS(409),
    JOURNAL_REVERSED(409),
    NOT_ENOUGH_MONEY(422),
    BOOKS_REFUSE(422),
    TARGET_POOL(422),
    UNKNOWN_CALL(422);

    private final int status;

    FundProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
