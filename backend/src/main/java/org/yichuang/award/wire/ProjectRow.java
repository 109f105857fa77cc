package org.yichuang.award.wire;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.award.ProjectStatus;
import org.yichuang.kernel.id.Id;

/** A project in a list. */
public record ProjectRow(Id id, @Schema(examples = "CALL-2026-01-P001") String code, @Schema(examples = "银龄食堂邻里送餐") String title, Id callId,
                         Id implementerId, String implementerName, @Schema(nullable = true) Id hostId, @Schema(nullable = true) String hostName,
                         @Schema(description = "fen", examples = "3000000") long grantFen, LocalDate startsOn, LocalDate endsOn, ProjectStatus status,
                         @Schema(nullable = true, examples = "B") String gradeKey,
                         @Schema(description = "nobody has said that it began, and it should have") boolean lateToStart) { }
