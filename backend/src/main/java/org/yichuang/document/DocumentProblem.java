package org.yichuang.document;

import org.yichuang.kernel.problem.ProblemCode;

/** Why a file is not taken. */
public enum DocumentProblem implements ProblemCode {
    /** The piece does not begin where the last one ended; the facts name the byte to go on from. */
    OFFSET_MISMATCH(409),
    ALREADY_COMPLETE(409),
    INCOMPLETE(422),
    TOO_LARGE_FILE(422),
    KIND_NOT_ACCEPTED(422),
    BEYOND_DECLARED_SIZE(422),
    /** No font with Chinese characters is to be found, so no paper can be made. */
    NO_FONT(503);

    private final int status;

    DocumentProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
