package org.yichuang.organisation.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** What an owner says when the organisation wants to leave. */
public record AskExit(
        @NotNull @Schema(description = "the members' decision, a complete file of the caller") Id documentId,
        @NotNull @Schema(description = "when the members decided", examples = "2026-09-30") LocalDate decidedOn,
        @NotBlank @Size(max = 500) @Schema(examples = "成员减少，经全体成员决议退出。") String reason,
        @Schema(nullable = true, description = "who carries on the work; of a filed body only") Id successorId) { }
