package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.money.BasisPoints;
import org.yichuang.kernel.words.LocalText;

/** What is scored, with how many points each. */
public record Rubric(
        @Schema(examples = "registered") @NotNull @Pattern(regexp = Key.FORM) String key,
        @NotNull @Valid LocalText title,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Criterion> criteria) {

    /** Points are whole, from 0 to the maximum. */
    public record Criterion(
            @Schema(examples = "need") @NotNull @Pattern(regexp = Key.FORM) String key,
            @NotNull @Valid LocalText title,
            @Schema(description = "what the reviewer asks") @NotNull @Valid LocalText asks,
            @NotNull @Min(1) @Max(100) Integer maximumPoints,
            @Schema(description = "least share of the points to pass; null for none") BasisPoints passShare) { }

    public int fullMarks() {
        return criteria.stream().mapToInt(Criterion::maximumPoints).sum();
    }
}
