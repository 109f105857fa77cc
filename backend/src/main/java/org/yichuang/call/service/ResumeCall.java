package org.yichuang.call.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Taking up a suspended call. */
public record ResumeCall(
        @Schema(examples = "平台已恢复，申报截止时间顺延。") @NotBlank @Size(max = 1000) String reason,
        @Schema(description = "a later deadline for all; null where it stays", examples = "2026-04-06T00:00:00+08:00") Instant closesAt) { }
