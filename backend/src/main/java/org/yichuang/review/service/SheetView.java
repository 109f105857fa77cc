package org.yichuang.review.service;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.call.rules.ConflictGround;
import org.yichuang.call.rules.Rubric;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;
import org.yichuang.review.domain.SheetStatus;

/** The caller's own sheet with the rubric it is filled in by. */
public record SheetView(Id id, Id roundId, Id callId, Id applicationId, @Schema(examples = "银龄课堂") String title,
        @Schema(examples = "青苗社会服务中心") String organisationName, Rubric rubric,
        @Schema(description = "whole points by criterion; those not scored yet are missing") Map<String, Integer> points, int total,
        @Schema(nullable = true) String remark,
        @Schema(description = "a total below this asks for a remark", examples = "60") int commentBelow,
        @Schema(description = "a total above this asks for a remark", examples = "95") int commentAbove,
        SheetStatus status, @Schema(nullable = true) Instant dueAt, boolean editable,
        @Schema(nullable = true, description = "turn in the roadshow; null where there is none", examples = "3") Integer turn,
        @Schema(description = "a roadshow: it has not been presented yet, and is scored from its turn on") boolean waitsForTurn,
        @Schema(description = "what would be a conflict, to step back later as well") List<ConflictGround> grounds, long version) implements Versioned { }
