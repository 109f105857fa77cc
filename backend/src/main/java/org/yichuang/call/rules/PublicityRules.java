package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.time.Days;

/** How results are announced and contested. Source: domain 2.4. The first counted day is the working day after posting. */
public record PublicityRules(
        @NotNull @Valid Days notice,
        @NotEmpty @Size(max = 20) Set<@NotNull Shown> shows,
        @NotNull @Valid ObjectionRules objections,
        @Schema(description = "results of the final evaluation are announced in a notice of their own") @NotNull Boolean evaluationNotice,
        @NotNull @Valid Days evaluationNoticeTime) {

    public enum Shown {
        PROJECT, IMPLEMENTER, HOST, AMOUNT, RANK, SCORE, REVIEWERS, PERIOD, CHANNELS,
        /** Lottery welfare money must be named where it is used. Source: domain 2.9 (L32). */
        FUND_SOURCE
    }

    /** Objections come in until the notice ends, 24:00 of the last day. */
    public record ObjectionRules(
            @NotNull @Valid Days acceptWithin, @NotNull @Valid Days decideWithin,
            @Schema(description = "once, from the old due day") @NotNull @Valid Days extendOnceBy,
            @Schema(description = "how long the applicant has to answer") @NotNull @Valid Days answerWithin,
            @Schema(description = "anonymous ones with facts that can be checked are followed as leads") @NotNull Boolean anonymousAsLeads,
            @Schema(description = "after a refusal at eligibility an objection may be made so long") @NotNull @Valid Days eligibilityObjection) { }
}
