package org.yichuang.identity;

import org.yichuang.kernel.problem.ProblemCode;

/** Why somebody is not let in. */
public enum IdentityProblem implements ProblemCode {
    WRONG_CREDENTIALS(401),
    ACCOUNT_LOCKED(401),
    SESSION_ENDED(401),
    PASSWORD_WEAK(422),
    PASSWORD_WRONG(422),
    LOGIN_NAME_TAKEN(409);

    private final int status;

    IdentityProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
