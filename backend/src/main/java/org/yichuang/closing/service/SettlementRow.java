package org.yichuang.closing.service;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.closing.SettlementStatus;
import org.yichuang.kernel.id.Id;

/** A settlement in a list. */
public record SettlementRow(Id id, Id projectId,
        @Schema(examples = "SY-2026-0007") String projectCode, @Schema(examples = "银龄课堂") String projectTitle,
        Id implementerId, @Schema(examples = "霓亮爱心志愿服务社") String implementerName,
        @Schema(nullable = true, description = "null for a project that was terminated", examples = "A") String gradeKey,
        SettlementStatus status, LocalDate dueOn, boolean overdue,
        @Schema(description = "fen", examples = "2153846") long grantedFen,
        @Schema(nullable = true, description = "its archive, once made") Id archiveId,
        @Schema(examples = "1") long version) { }
