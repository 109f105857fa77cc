package org.yichuang.identity;

import org.yichuang.kernel.problem.ProblemCode;

/** Why somebody is not let in. */
public enum IdentityProblem implements ProblemCode {
    WRONG_CREDENTIALS(401),
    ACCOUNT_LOCKED(401),
    SESSION_ENDED(401),
    PASSWORD_WEAK(422),
    PASSWORD_WRONG(422),
    LOGIN_NAME_TAKEN(409),
    SECOND_FACTOR_NEEDED(401),
    SECOND_FACTOR_WRONG(401),
    SECOND_FACTOR_MISSING(403),
    SECOND_FACTOR_EXISTS(409),
    SECOND_FACTOR_NOT_BEGUN(409),
    PASSWORD_MUST_CHANGE(403),
    CODE_WRONG(422),
    FRESH_CODE_NEEDED(403),
    FRESH_CODE_WRONG(403),
    TOO_MANY_TRIES(429),
    ACCOUNT_BLOCKED(401),
    ACCOUNT_CLOSED(401),
    OWN_ACCOUNT(403),
    BEYOND_REGION(403),
    ALREADY_GRANTED(409),
    GRANT_ENDED(409),
    SCOPE_UNFIT(422),
    UNKNOWN_ORGANISATION(422),
    DATES_UNFIT(422);

    private final int status;

    IdentityProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
