package org.yichuang.call.rules;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One question asked of tied applications. */
public record TieBreak(
        @NotNull By by,
        @Schema(description = "for CRITERION_MEAN: key of the criterion, which every rubric holds", examples = "need") String criterion) {

    public enum By {
        CRITERION_MEAN,
        /** Fewer awards in the last two years come first. */
        FEWER_RECENT_AWARDS,
        /** The smaller request comes first. */
        SMALLER_REQUEST,
        /** A seed drawn in public and published. */
        PUBLIC_DRAW
    }
}
