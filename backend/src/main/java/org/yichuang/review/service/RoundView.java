package org.yichuang.review.service;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;
import org.yichuang.review.domain.RoundStatus;
import org.yichuang.review.domain.SeatStatus;

/** A round with its panel and how far everybody is; never a score. */
@Schema(name = "ReviewRoundView")
public record RoundView(Id id, Id callId,
        @Schema(examples = "2026年度社区微公益创投") String callTitle,
        @Schema(description = "key of the ranking list", examples = "registered") String listKey,
        @Schema(examples = "desk") String stageKey, RoundStatus status,
        @Schema(description = "how many applications are judged", examples = "21") int applications,
        @Schema(nullable = true) Instant dueAt,
        @Schema(description = "what is judged; only where one round is read, empty in lists") List<Judged> group,
        List<Seat> seats,
        @Schema(description = "everything is handed in and the round can be closed") boolean complete,
        long version) implements Versioned {

    @Schema(name = "JudgedApplication")
    public record Judged(Id applicationId, @Schema(examples = "银龄课堂") String title, @Schema(examples = "青苗社会服务中心") String organisationName,
            @Schema(nullable = true) String hostName) { }

    @Schema(name = "PanelSeatView")
    public record Seat(Id id, Id reviewerId, @Schema(examples = "王若水") String name, SeatStatus status,
            @Schema(nullable = true, description = "the kind of seat, where the rule book says from whom the panel is drawn", examples = "expert") String kind,
            @Schema(nullable = true) String reason,
            @Schema(description = "sheets handed in", examples = "11") int submitted, @Schema(examples = "21") int sheets,
            @Schema(nullable = true, description = "reminded last") Instant remindedAt) { }
}
