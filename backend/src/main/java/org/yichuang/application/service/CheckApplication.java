package org.yichuang.application.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.application.domain.CheckOutcome;

/** What an officer finds. */
public record CheckApplication(
        @NotNull CheckOutcome outcome,
        @Schema(description = "read by the applicant too", examples = "请补充依托单位协议的签字页。") @NotBlank @Size(max = 1000) String words) { }
