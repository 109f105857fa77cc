package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything in which one call may differ from another. Frozen when the call is published. */
@Schema(description = "The rules of a call. Amounts are fen, shares basis points, lengths of time counted days of a stated kind.")
public record RuleBookContent(
        @NotNull @Valid Basis basis,
        @NotNull @Valid WindowRules window,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Track> tracks,
        @NotNull @Size(max = 60) List<@NotNull @Valid EligibilityRule> eligibility,
        @NotNull @Valid AmountRules amounts,
        @NotNull @Valid BudgetRules budget,
        @NotNull @Valid FormRules form,
        @NotNull @Valid FileRules files,
        @NotNull @Valid ReviewRules review,
        @NotNull @Valid DecisionRules decision,
        @NotNull @Valid PublicityRules publicity,
        @NotNull @Valid AgreementRules agreement,
        @NotNull @Valid TrancheRules tranches,
        @NotNull @Valid ReportingRules reporting,
        @NotNull @Valid EvaluationRules evaluation,
        @NotNull @Valid ChangeRules changes,
        @NotNull @Valid SanctionRules sanctions,
        @NotNull @Size(max = 20) List<@NotNull @Valid PlannedStage> schedule,
        @Schema(description = "where the values come from; the entry with the longest matching pointer speaks for a value")
        @NotEmpty @Size(max = 200) List<@NotNull @Valid RuleSource> sources) {

    /** Where a value comes from: the entry for it, or for what surrounds it. */
    public Optional<RuleSource> sourceOf(String pointer) {
        return sources.stream().filter(source -> source.covers(pointer)).max(Comparator.comparingInt(source -> source.pointer().length()));
    }

    public Optional<Track> track(String key) {
        return tracks.stream().filter(track -> track.key().equals(key)).findFirst();
    }
}
