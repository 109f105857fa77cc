package org.yichuang.review.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** A conflict that came out after the reviewer had scored. */
public record LateConflict(@NotNull Id reviewerId, @NotNull Id applicationId,
        @Schema(description = "the rule book's ground", examples = "employed-there") @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String ground,
        @Schema(examples = "任该项目依托单位理事。") @NotBlank @Size(max = 500) String words) { }
