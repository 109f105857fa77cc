package org.yichuang.award.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An officer's answer to something proposed. */
public record DecideRevision(@NotNull Boolean accepted, @Schema(examples = "同意按优化后的方案签约。") @NotBlank @Size(max = 500) String words) { }
