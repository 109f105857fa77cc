package org.yichuang.review.service;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** What the review found of one application, for those who applied: never a reviewer's name, never a single sheet. */
@Schema(name = "ReviewResult")
public record ResultView(Id applicationId,
        @Schema(nullable = true, description = "null while the result has not been shown to everybody; then all else is empty") Instant announcedAt,
        @Schema(nullable = true, examples = "1") Integer place,
        @Schema(description = "the place is shared with an equal score") boolean shared,
        @Schema(nullable = true, description = "applications of the ranking list", examples = "21") Integer ranked,
        @Schema(nullable = true, description = "met every pass mark") Boolean passed,
        @Schema(nullable = true, description = "before bonus and deduction", examples = "82.33") String score,
        @Schema(nullable = true, description = "points added or taken", examples = "2") Integer bonus,
        @Schema(nullable = true, examples = "84.33") String total,
        @Schema(description = "remarks that were released, in no order that tells whose they are") List<String> comments) {

    static ResultView none(long applicationId) {
        return new ResultView(new Id(applicationId), null, null, false, null, null, null, null, null, List.of());
    }
}
