package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.money.Money;

/** In how many parts the grant is paid, by its size. Source: domain 2.5. */
public record TrancheRules(
        @NotEmpty @Size(max = 10) List<@NotNull @Valid TranchePlan> plans,
        @Schema(description = "asked again when a part is requested") @NotEmpty @Size(max = 12) Set<@NotNull TrancheCondition> conditionsAtRequest,
        @Schema(description = "and once more when it is paid") @NotEmpty @Size(max = 12) Set<@NotNull TrancheCondition> conditionsAtPayment) {

    /** The plan for a grant of this size. A frozen rule book has exactly one for every amount. */
    public TranchePlan planFor(Money grant) {
        return plans.stream().filter(plan -> plan.fits(grant)).findFirst().orElseThrow();
    }
}
