package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.time.Days;

/** Mid-term and final evaluation. Source: domain 2.2, 2.9. */
public record EvaluationRules(
        @Schema(description = "longest rectification after a mid-term evaluation") @NotNull @Valid Days rectification,
        @Schema(description = "late or missing mid-term material counts as failed") @NotNull Boolean lateMidtermFails,
        @NotNull @Valid Rubric rubric,
        @Schema(description = "highest first; the last begins at 0") @NotEmpty @Size(max = 8) List<@NotNull @Valid Grade> grades,
        @Schema(description = "any misuse of money gives the lowest grade") @NotNull Boolean misuseGivesLowest,
        @NotNull @Valid SurveyRules survey) {

    /** The grade for an exact score given as a fraction numerator/denominator. */
    public Grade gradeFor(long numerator, long denominator) {
        return grades.stream().filter(grade -> numerator >= grade.fromScore() * denominator).findFirst().orElseThrow();
    }

    public record SurveyRules(@NotNull Boolean held, @Schema(description = "with fewer answers satisfaction is not applicable", examples = "10")
                              @NotNull @Min(1) @Max(1000) Integer minimumAnswers) { }
}
