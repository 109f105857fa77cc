package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.money.BasisPoints;
import org.yichuang.kernel.words.LocalText;

/** A line of the budget. */
public record BudgetItem(
        @Schema(examples = "expert") @NotNull @Pattern(regexp = Key.FORM) String key,
        @NotNull @Valid LocalText title,
        @NotNull @Valid LocalText help,
        @Schema(description = "cap as a share of the grant; null for none") BasisPoints maximumShare,
        @Schema(description = "cap per unit; null for none") @Valid UnitCap unitCap) {

    public record UnitCap(@NotNull @Valid LocalText unit,
                          @Schema(description = "fen per unit", examples = "50000") @NotNull @Positive Long maximumFen) { }
}
