package org.yichuang.call.rules;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How sheets become one score. Exact fractions are compared; rounding is for display only. */
public record Aggregation(
        @NotNull Method method,
        @Schema(description = "with so many valid sheets or more the extremes are dropped; TRIMMED_MEAN only", examples = "5")
        @Min(3) @Max(99) Integer trimFrom,
        @Schema(description = "how many are dropped at each end; TRIMMED_MEAN only", examples = "1") @Min(1) @Max(20) Integer dropEachEnd,
        @Schema(description = "with fewer valid sheets there is no result", examples = "3") @NotNull @Min(1) @Max(99) Integer minimumValid,
        @Schema(description = "digits shown, half up", examples = "2") @NotNull @Min(0) @Max(6) Integer displayDecimals) {

    public enum Method { MEAN, TRIMMED_MEAN, MEDIAN, NORMALISED }
}
