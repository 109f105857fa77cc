package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.time.Days;

/** How applications are judged. Source: domain 2.3 and 10 (ranking). */
public record ReviewRules(
        @NotEmpty @Size(max = 6) List<@NotNull @Valid ReviewStage> stages,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Rubric> rubrics,
        @Schema(description = "odd; all projects of a comparison group are scored by the same reviewers", examples = "5")
        @NotNull @Min(1) @Max(99) Integer reviewersPerApplication,
        @NotNull @Valid Aggregation aggregation,
        @Schema(description = "least final mean to be awardable, before bonus, out of the rubric's full marks", examples = "60")
        @NotNull @Min(0) @Max(200) Integer passMark,
        @Schema(description = "below this total a sheet needs a comment", examples = "60") @NotNull @Min(0) @Max(200) Integer commentBelow,
        @Schema(description = "above this total a sheet needs a comment", examples = "95") @NotNull @Min(0) @Max(200) Integer commentAbove,
        @NotNull @Valid BonusRules bonus,
        @Schema(description = "asked one after the other until a tie is broken; ids and times never decide")
        @NotEmpty @Size(max = 10) List<@NotNull @Valid TieBreak> tieBreak,
        @NotNull @Valid Days scoringTime,
        @Schema(description = "the chair may extend so far") @NotNull @Valid Days longestExtension,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid ConflictGround> conflictGrounds,
        @NotNull Boolean reviewersNamedInNotice,
        @Schema(description = "who has more open sheets than this, the new group counted, is not proposed for a panel; null for no cap", examples = "60")
        @Min(1) @Max(10000) Integer maximumOpenSheets,
        @Schema(description = "how many hours before scoring ends whoever still has open sheets is reminded", examples = "[72, 24, 2]")
        @Size(max = 10) List<@NotNull @Min(1) @Max(2000) Integer> remindHoursBefore) {

    /** Domain 6, S11: three days, one day and two hours before. */
    private static final List<Integer> USUAL_REMINDERS = List.of(72, 24, 2);

    public ReviewRules {
        if (remindHoursBefore == null) remindHoursBefore = USUAL_REMINDERS;
    }

    public Optional<ReviewStage> stage(String key) {
        return stages.stream().filter(stage -> stage.key().equals(key)).findFirst();
    }

    /** The stage whose shortlist this one judges; empty for the first. */
    public Optional<ReviewStage> stageBefore(String key) {
        return near(key, -1);
    }

    /** The stage that judges this one's shortlist; empty for the last. */
    public Optional<ReviewStage> stageAfter(String key) {
        return near(key, 1);
    }

    private Optional<ReviewStage> near(String key, int step) {
        int at = stages.stream().map(ReviewStage::key).toList().indexOf(key) + step;
        return at < 0 || at >= stages.size() ? Optional.empty() : Optional.of(stages.get(at));
    }

    public Optional<Rubric> rubric(String key) {
        return rubrics.stream().filter(rubric -> rubric.key().equals(key)).findFirst();
    }
}
