package org.yichuang.application.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One condition that no register could tell, and on what grounds it is met. */
public record Examined(
        @Schema(description = "as the gate's answer names it", examples = "open-refund") @NotBlank @Size(max = 60) String ruleId,
        @Schema(description = "of whom it speaks", examples = "host") @NotBlank @Size(max = 40) String party,
        @Schema(examples = "查阅2025年决算，无应退资金。") @NotBlank @Size(max = 500) String words) { }
