package org.yichuang.closing;

import org.yichuang.kernel.problem.ProblemCode;

/** Why a project cannot be settled or archived yet; each names what is missing. */
public enum ClosingProblem implements ProblemCode {
    NOT_READY_TO_SETTLE(409),
    REST_NOT_RELEASED(422),
    NOT_READY_TO_ARCHIVE(409),
    ARCHIVED_ALREADY(409),
    OWN_PROJECT(403),
    /** More is not owed: money that comes in now stays in clearing. */
    REFUND_SETTLED(409),
    /** The same money pays the same refund once. */
    LINE_USED(409),
    /** Somebody else sent it: why it is this refund all the same has to be said. */
    OTHER_PAYER(422),
    PAYMENT_TAKEN_BACK(409),
    /** Whoever entered money does not take it back. */
    REFUND_SAME_HANDS(403);

    private final int status;

    ClosingProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
