package org.yichuang.expense;

import org.yichuang.kernel.problem.ProblemCode;

/** Why an expense is not taken or not decided. */
public enum ExpenseProblem implements ProblemCode {
    LINE_UNKNOWN(422),
    LINE_USED_UP(422),
    OUTSIDE_PERIOD(422),
    TOO_MUCH_CASH(422),
    VOUCHER_INCOMPLETE(422),
    /** The same voucher was claimed before, here or in another project. */
    VOUCHER_USED(409),
    PROJECT_OVER(409),
    OWN_CLAIM(403),
    SAME_HANDS(403),
    ACCEPTED_TOO_MUCH(422),
    REDUCTION_WITHOUT_REASON(422);

    private final int status;

    ExpenseProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
