package org.yichuang.evaluation.service;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.evaluation.EvaluationKind;
import org.yichuang.evaluation.EvaluationStatus;
import org.yichuang.evaluation.MidtermOutcome;
import org.yichuang.kernel.id.Id;

/** An evaluation in a list. */
public record EvaluationRow(Id id, Id projectId,
        @Schema(examples = "SY-2026-0007") String projectCode,
        @Schema(examples = "银龄课堂") String projectTitle,
        Id implementerId, @Schema(examples = "霓亮爱心志愿服务社") String implementerName,
        EvaluationKind kind, @Schema(description = "more than 1 after an objection was upheld") int versionNo, EvaluationStatus status,
        LocalDate opensOn,
        @Schema(nullable = true, description = "who assesses; shown to the office and to the assessor") String assessorName,
        @Schema(description = "assigned to the caller") boolean mine,
        @Schema(nullable = true, description = "what was found is to be put right before this instant") Instant rectifyUntil,
        @Schema(nullable = true, description = "once it counts; the office sees it before") MidtermOutcome outcome,
        @Schema(nullable = true, description = "once it counts; the office sees it before", examples = "A") String gradeKey,
        @Schema(examples = "4") long version) { }
