package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.money.BasisPoints;
import org.yichuang.kernel.time.Days;

/** How the ranking becomes an award list. Source: domain 2.2 stage 7, 10 (allocation). The pool itself stands with the call. */
public record DecisionRules(
        @Schema(description = "share of the pool kept for organising the call") @NotNull BasisPoints organisingShare,
        @Schema(description = "share of the pool kept for evaluation") @NotNull BasisPoints evaluationShare,
        @NotNull @Size(max = 100) List<@NotNull @Valid Quota> quotas,
        @NotNull WhenMoneyShort whenMoneyShort,
        @Schema(description = "the rest of the pool may be offered where it reaches the applicant's minimum") @NotNull Boolean partialOffers,
        @Schema(description = "how long an offer stands") @NotNull @Valid Days offerTime,
        @NotNull @Valid ReserveRules reserve,
        @NotNull @Valid Days decisionTime) {

    public enum WhenMoneyShort {
        /** A lower place with a smaller request may go ahead. */
        CONTINUE,
        STOP
    }

    /** One reserve list for each ranking list. */
    public record ReserveRules(@NotNull Boolean kept,
                               @Schema(description = "after the decision the list ends; null for never") @Valid Days expiresAfter) { }
}
