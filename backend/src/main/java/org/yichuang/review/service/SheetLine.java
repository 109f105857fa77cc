package org.yichuang.review.service;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;
import org.yichuang.review.domain.SeatStatus;
import org.yichuang.review.domain.SheetStatus;

/** One of the caller's own sheets. Before declaring, title, organisation and host are all a reviewer sees. */
public record SheetLine(Id id, Id roundId, Id applicationId, @Schema(examples = "银龄课堂") String title,
        @Schema(examples = "青苗社会服务中心") String organisationName, @Schema(nullable = true) String hostName,
        @Schema(description = "SEATED: declare first") SeatStatus seat, SheetStatus status,
        @Schema(nullable = true) Instant dueAt, @Schema(description = "criteria scored", examples = "4") int scored,
        @Schema(description = "criteria of the rubric", examples = "6") int criteria) { }
