package org.yichuang.award;

import org.yichuang.kernel.problem.ProblemCode;

/** Why an agreement or a change cannot go on; each names the way out. */
public enum AwardProblem implements ProblemCode {
    SIGN_TIME_OVER(409),
    REVISION_OPEN(409),
    NO_OPEN_REVISION(409),
    AMOUNT_ONLY_DOWN(422),
    BUDGET_NOT_AWARD(422),
    DATES_NOT_IN_RULES(422),
    DATES_OUTSIDE_PERIOD(422),
    PAYEE_MISSING(422),
    HOST_NOT_ACCEPTED(422),
    TRANCHE_TOO_SMALL(422),
    OTHER_TEXT(422),
    SCAN_NOT_A_SCAN(422),
    CONFIRMED_ALREADY(409),
    OWN_ORGANISATION(403),
    LEAD_CONFIRMS(403),
    PROJECT_NOT_LIVE(409),
    CHANGE_IMPOSSIBLE(422),
    CHANGE_CLASHES(409),
    CHANGE_WITHOUT_EFFECT(422),
    OPINION_MISSING(422),
    TERMINATION_OPEN(409),
    NO_TERMINATION(409),
    STATEMENT_TIME_RUNS(409),
    STARTED_ALREADY(409),
    START_DAY(422);

    private final int status;

    AwardProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
