package org.yichuang.review.service;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.call.rules.Quota;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.kernel.time.Days;

/** Who goes on from a stage: as announced, or as it would be announced now. */
public record ShortlistView(@Schema(examples = "registered") String listKey, @Schema(examples = "desk") String stageKey,
        @Schema(nullable = true, description = "how many go on; null for all that pass", examples = "20") Integer places,
        @Schema(nullable = true, description = "of what so many; null for the whole list") Quota.Dimension per,
        @Schema(nullable = true, description = "how long it is shown to everybody before the next stage begins; null where it is not") Days shownFor,
        @Schema(nullable = true, description = "null while it has not been announced") Id noticeId,
        @Schema(nullable = true, examples = "POSTED") String noticeStatus, @Schema(nullable = true) Instant shownUntil, List<Line> lines) {

    @Schema(name = "ShortlistLine")
    public record Line(Id applicationId, @Schema(examples = "银龄课堂") String title, @Schema(examples = "青苗社会服务中心") String organisationName,
            @Schema(description = "the township, track or field; `*` for the whole list", examples = "330604002") String unit,
            @Schema(examples = "82.33") String score, Fraction exactScore, @Schema(description = "met every pass mark") boolean passed, boolean goesOn) { }
}
