package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.words.LocalText;

/** Points beside the rubric. What exceeds a cap is cut to it; the final score is never below zero. */
public record BonusRules(
        @NotNull @Min(0) @Max(100) Integer maximumBonus,
        @NotNull @Min(0) @Max(100) Integer maximumDeduction,
        @NotNull @Size(max = 20) List<@NotNull @Valid BonusItem> items) {

    /** Negative points are a deduction. The fact is asked of the gate, as in an eligibility rule. */
    public record BonusItem(
            @Schema(examples = "last-grade-a") @NotNull @Pattern(regexp = Key.FORM) String key,
            @NotNull @Valid LocalText title,
            @NotNull @Pattern(regexp = EligibilityRule.FACT) String fact,
            @NotNull @Min(-100) @Max(100) Integer points) { }
}
