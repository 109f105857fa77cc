package org.yichuang.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an assessor concludes. Whole points only; each with words. */
public record AssessEvaluation(
        @Schema(nullable = true, description = "of a mid-term evaluation; null of a final one") MidtermOutcome outcome,
        @Schema(nullable = true, description = "what has to be put right, for RECTIFY") @Size(max = 2000) String rectify,
        @Schema(description = "of a final evaluation, one for each criterion; empty for a mid-term one") @NotNull @Size(max = 20) List<@NotNull @Valid Mark> marks,
        @Schema(description = "money was used for something else") @NotNull Boolean misuse,
        @Schema(description = "how it was looked into") @NotEmpty @Size(max = 4) Set<@NotNull Way> ways,
        @Schema(description = "what was found, in words that the organisation will read", examples = "目标已完成，票据齐全。") @NotBlank @Size(max = 4000) String findings) {

    /** How an assessor looks into things. */
    public enum Way { DESK, TELEPHONE, VISIT, VOUCHERS }

    @Schema(name = "CriterionMark")
    public record Mark(@Schema(examples = "outputs") @NotNull @Size(max = 40) String criterion, @Schema(examples = "26") @NotNull @Min(0) @Max(100) Integer points,
                       @Schema(examples = "服务 480 人次，超过目标。") @NotBlank @Size(max = 1000) String words) { }
}
