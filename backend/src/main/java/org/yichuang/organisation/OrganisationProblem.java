package org.yichuang.organisation;

import org.yichuang.kernel.problem.ProblemCode;

/** Why the register refuses. */
public enum OrganisationProblem implements ProblemCode {
    INVALID_ENTRY(422),
    ORGANISATION_KNOWN(409),
    NOT_A_HOME(422),
    OFFICIAL_FACTS_LOCKED(422),
    SERIALS_USED_UP(422),
    HOST_UNSUITABLE(422),
    HOST_LINK_EXISTS(409),
    NEEDS_NO_HOST(422),
    FILED_BODY_HAS_NO_ACCOUNT(422),
    INVITATION_INVALID(422),
    ROLE_NOT_YOURS_TO_GIVE(422),
    ALREADY_MEMBER(409),
    NOT_A_MEMBER(422),
    LAST_OWNER(422),
    FILE_UNREADABLE(422),
    IMPORT_TOO_LARGE(422),
    IMPORT_EMPTY(422),
    IMPORT_OUTDATED(409),
    IMPORT_IN_USE(409),
    EXIT_OBSTRUCTED(409),
    EXIT_ASKED(409),
    NOT_IN_REGISTER(409),
    DECISION_IN_FUTURE(422),
    SUCCESSOR_UNSUITABLE(422),
    OWN_EXIT(403);

    private final int status;

    OrganisationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
