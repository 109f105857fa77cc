package org.yichuang.gate.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** Lets one condition pass that a kept answer found not to hold. */
public record GrantWaiver(
        @NotNull @Schema(description = "the answer in which the condition stood in the way") Id answerId,
        @NotBlank @Size(max = 60) @Schema(examples = "age-filed") String ruleId,
        @NotNull @Schema(description = "of whom the condition spoke", examples = "implementer") @Size(max = 40) String party,
        @NotBlank @Size(max = 1000) String reason,
        @NotNull @Schema(description = "last day on which it counts; at most a year ahead") LocalDate lastDay) { }
