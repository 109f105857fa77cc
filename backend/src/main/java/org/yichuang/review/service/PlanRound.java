package org.yichuang.review.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** Plans a round for one ranking list of a call whose deadline has passed. */
public record PlanRound(@NotNull Id callId,
        @Schema(description = "the rule book's ranking list", examples = "registered") @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String listKey,
        @Schema(description = "the rule book's stage", examples = "desk") @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String stageKey,
        @Schema(description = "for a township's own shortlist: its path; null for the whole call", examples = "/330604/330604002/")
        @Size(max = 60) @Pattern(regexp = "(/\\d{6,12})+/") String divisionPath,
        @Schema(description = "who would have more open sheets than this is not proposed; null for what the rule book says", examples = "40")
        @Min(1) @Max(10000) Integer maximumOpenSheets) { }
