package org.yichuang.award.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.call.rules.SanctionRules.Ground;

/** Why a project shall be terminated; the organisation is heard before it is. */
public record NoticeTermination(@NotNull Ground ground, @Schema(examples = "项目 60 天内未启动。") @NotBlank @Size(max = 1000) String words) { }
