package org.yichuang.review.service;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;
import org.yichuang.review.domain.AppearanceStatus;
import org.yichuang.review.domain.SeatStatus;
import org.yichuang.review.domain.SheetStatus;

/** One of the caller's own sheets. Before declaring, title, organisation and host are all a reviewer sees. */
public record SheetLine(Id id, Id roundId, Id callId, @Schema(examples = "2026年度社区微公益创投") String callTitle, @Schema(examples = "desk") String stageKey,
        Id applicationId, @Schema(examples = "银龄课堂") String title,
        @Schema(examples = "青苗社会服务中心") String organisationName, @Schema(nullable = true) String hostName,
        @Schema(description = "SEATED: declare first") SeatStatus seat, SheetStatus status,
        @Schema(nullable = true) Instant dueAt, @Schema(description = "criteria scored", examples = "4") int scored,
        @Schema(description = "criteria of the rubric", examples = "6") int criteria,
        @Schema(description = "a roadshow: scored from the turn on") boolean roadshow,
        @Schema(nullable = true, description = "turn in the roadshow; null while there is no order", examples = "3") Integer turn,
        @Schema(nullable = true) AppearanceStatus turnStatus,
        @Schema(nullable = true, description = "when the caller was last reminded of this round's open sheets") Instant remindedAt) { }
