package org.yichuang.application;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** An application in a list. */
public record ApplicationSummary(Id id, Id callId,
        @Schema(examples = "filed") String trackKey, Id organisationId,
        @Schema(examples = "霓亮爱心志愿服务社") String organisationName,
        @Schema(nullable = true, description = "null until the form names one", examples = "银龄课堂") String title,
        @Schema(nullable = true, description = "fen; null until the budget names it", examples = "2153846") Long requestedFen,
        ApplicationStatus status,
        @Schema(description = "a decision on the award stands, whatever it says") boolean decided, Instant changedAt) { }
