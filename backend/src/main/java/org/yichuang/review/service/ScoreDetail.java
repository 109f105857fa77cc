package org.yichuang.review.service;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.kernel.words.LocalText;

/** How a score came about: means of the criteria over the kept sheets, each stage, bonus items with whether they were met. */
public record ScoreDetail(@Schema(description = "exact, by criterion") Map<String, Fraction> criterionMeans, List<Stage> stages, List<Bonus> bonus) {

    @Schema(name = "StageScore")
    public record Stage(@Schema(examples = "desk") String key, Fraction score, @Schema(examples = "TRIMMED_MEAN") String method, int sheets, boolean passed) { }

    @Schema(name = "BonusFound")
    public record Bonus(@Schema(examples = "last-grade-a") String key, LocalText title, int points,
                        @Schema(description = "MET: given; UNKNOWN: nobody could tell", examples = "NOT_MET") String outcome) { }
}
