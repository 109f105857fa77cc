package org.yichuang.kernel.problem;

/** Refusals that any operation may answer with. */
public enum CommonProblem implements ProblemCode {
    MALFORMED(400),
    INVALID_FIELDS(400),
    NOT_SIGNED_IN(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    ILLEGAL_STEP(409),
    ALREADY_EXISTS(409),
    STALE(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    KEY_REUSED(422),
    IF_MATCH_REQUIRED(428),
    IDEMPOTENCY_KEY_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    INTERNAL(500),
    BUSY(503);

    private final int status;

    CommonProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    static CommonProblem ofStatus(int status) {
        for (var problem : values()) if (problem.status == status) return problem;
        return status >= 500 ? INTERNAL : MALFORMED;
    }
}
