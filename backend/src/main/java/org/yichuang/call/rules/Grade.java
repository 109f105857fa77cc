package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.words.LocalText;

/** A grade of the final evaluation and what it causes. */
public record Grade(
        @Schema(examples = "A") @NotNull @Pattern(regexp = "[A-E]") String key,
        @NotNull @Valid LocalText title,
        @Schema(description = "from this score on, included", examples = "85") @NotNull @Min(0) @Max(100) Integer fromScore,
        @NotNull @Size(max = 8) Set<@NotNull Effect> effects,
        @Schema(description = "months without application; 0 for none", examples = "24") @NotNull @Min(0) @Max(120) Integer banMonths) {

    @Schema(name = "GradeEffect")
    public enum Effect { LAST_TRANCHE, RANKING_BONUS, HONOUR_NOMINATION, REFUND_CHECK, PUBLIC_NOTICE }
}
