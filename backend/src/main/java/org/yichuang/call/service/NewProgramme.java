package org.yichuang.call.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record NewProgramme(
        @Schema(examples = "社区微公益创投") @NotBlank @Size(max = 120) String title,
        @Schema(description = "what it is for, in a few sentences") @Size(max = 4000) String summary,
        @Schema(description = "the division it is run for, with all above it", examples = "/330604/")
        @NotNull @Size(max = 60) @Pattern(regexp = "/([0-9]{6,12}/)+") String divisionPath) { }
