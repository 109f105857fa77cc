package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.money.BasisPoints;
import org.yichuang.kernel.time.Days;

/** Changes while the project runs. Source: domain 2.7. The tolerance is the gross sum of moves over the project's life. */
public record ChangeRules(
        @Schema(description = "share of the grant that may be moved between lines by notice alone; exactly the limit is still a notice")
        @NotNull BasisPoints tolerance,
        @Schema(description = "targets may fall by so much without approval") @NotNull BasisPoints targetTolerance,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid ChangeRule> rules,
        @NotNull @Valid Days decideWithin) {

    /** Who decides about one kind of change. */
    public record ChangeRule(@NotNull Kind kind, @NotNull DecidedBy decidedBy,
                             @NotNull Boolean gatesAskedAgain, @NotNull Boolean supplementaryAgreement) { }

    @Schema(name = "ChangeRuleKind")
    public enum Kind {
        DATES_WITHIN_PERIOD, VENUE_SAME_TOWNSHIP, BUDGET_WITHIN_TOLERANCE, BUDGET_BEYOND_TOLERANCE, NEW_BUDGET_LINE, LEADER, PERIOD,
        TARGET_GROUP, TARGETS_BEYOND_TOLERANCE, PLACE_OUTSIDE_TOWNSHIP, GRANT_INCREASE, HOST_OR_PAYEE
    }

    public enum DecidedBy { RECORD_ONLY, NOTICE, APPROVAL, APPROVAL_AFTER_OPINION, IMPOSSIBLE }
}
