package org.yichuang.review.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** Nobody came to present it. */
@Schema(name = "AbsentFromRoadshow")
public record Absent(@NotNull Id applicationId, @Schema(examples = "点名三次无人到场。") @NotBlank @Size(max = 500) String words) { }
