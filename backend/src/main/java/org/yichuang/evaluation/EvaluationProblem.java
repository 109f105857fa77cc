package org.yichuang.evaluation;

import org.yichuang.kernel.problem.ProblemCode;

/** Why a report or an evaluation cannot go on; each names the way out. */
public enum EvaluationProblem implements ProblemCode {
    REPORT_NOT_EDITABLE(409),
    REPORT_INCOMPLETE(422),
    REPORT_TOO_LARGE(422),
    REPORT_NOT_SUBMITTED(409),
    OWN_PROJECT(403),
    NOT_AN_ASSESSOR(422),
    ASSESSOR_CONFLICTED(409),
    ASSESSOR_IN_PROJECT(409),
    NOT_DECLARED(409),
    DECLARED_ALREADY(409),
    NOT_TO_ASSESS(409),
    NO_ASSESSOR_NOW(409),
    OUTCOME_UNFIT(422),
    RECTIFIED_BEFORE(422),
    RECTIFICATION_LATE(409),
    MARKS_UNFIT(422),
    NOT_ASSESSED(409),
    SURVEY_CLOSED(404),
    SURVEY_DAY(422),
    SURVEY_NOT_HELD(422),
    ANSWERED_BEFORE(409);

    private final int status;

    EvaluationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
