package org.yichuang.audit.service;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the examination of the whole chain found. The last number and hash are worth noting elsewhere: nobody can then cut off the end unseen. */
public record ChainProof(
        @Schema(description = "every link fits") boolean whole,
        @Schema(description = "rows linked") long sealed,
        @Schema(description = "rows too new to be linked; normally for some seconds") long waiting,
        @Schema(description = "number of the last link, 0 before the first") long lastNumber,
        @Schema(description = "hash of the last link") String lastHash,
        @Schema(examples = "SHA-256") String algorithm,
        @Schema(description = "the first twenty places where the chain is broken") List<Break> breaks) {

    @Schema(name = "ChainFault")
    public enum Fault {
        /** The row does not fit its hash: it, its place or the link before was changed. */
        ALTERED,
        /** The number is not there. */
        MISSING,
        /** What is not public does not fit its commitment. */
        CONTENT_ALTERED,
        /** A row is neither linked nor waiting. */
        NOT_LINKED,
        /** The link that was noted earlier is not there any more, or is another. */
        NOTED_DIFFERS
    }

    /** @param number of the link; for a row that is not linked its id is in {@code entryId} */
    public record Break(@Schema(nullable = true) Long number, Fault fault) { }
}
