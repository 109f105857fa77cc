package org.yichuang.award;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the project promises to reach. */
public record PlanTarget(@Schema(examples = "送餐上门") @NotBlank @Size(max = 120) String what,
                         @Schema(required = true, examples = "3800") @Min(1) @Max(1_000_000) long number,
                         @Schema(examples = "人次") @NotBlank @Size(max = 20) String unit,
                         @Schema(examples = "送餐签收记录") @NotBlank @Size(max = 120) String proof) { }
