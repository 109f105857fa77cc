package org.yichuang.notice;

import org.yichuang.kernel.problem.ProblemCode;

/** Why publicity refuses. */
public enum NoticeProblem implements ProblemCode {
    NOTICE_EMPTY(422),
    NOTICE_FIRST_DAY(422),
    NOTICE_WITHDRAWN(409),
    LINE_IN_PUBLICITY(409),
    LINE_GONE(409),
    NAME_OR_LEAD(422),
    NO_ANONYMOUS(422),
    HANDLED_BY_ANOTHER(409),
    NOT_THE_HANDLER(403),
    OWN_ORGANISATION(403),
    EXTENDED_ALREADY(409),
    TOO_LATE_TO_ANSWER(422),
    ANSWERED_ALREADY(409),
    TOO_LATE_FOR_EVIDENCE(409),
    ENOUGH_EVIDENCE(422);

    private final int status;

    NoticeProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
