package org.yichuang.disbursement;

import org.yichuang.kernel.problem.ProblemCode;

/** How paying refuses. */
public enum DisbursementProblem implements ProblemCode {
    /** One person may not do two of the three: ask, approve, pay. */
    SAME_HAND(403),
    /** The bank may still carry out the instruction before. */
    PAYMENT_STILL_OPEN(409),
    NOT_ON_HOLD(409),
    NO_PAYEE_ACCOUNT(422),
    BANK_SERIAL_USED(409),
    PAID_IN_FUTURE(422),
    NOTHING_TO_PAY(422),
    UNKNOWN_LAYOUT(422),
    CELL_TOO_LONG(422),
    STATEMENT_UNREADABLE(422),
    STATEMENT_TOO_LARGE(422),
    LINE_SETTLED(409),
    LINE_DOES_NOT_FIT(422);

    private final int status;

    DisbursementProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
