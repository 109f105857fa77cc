package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.words.LocalText;

/** The parts of a grant between two sizes. */
public record TranchePlan(
        @Schema(examples = "three-parts") @NotNull @Pattern(regexp = Key.FORM) String key,
        @NotNull @Valid LocalText title,
        @Schema(description = "for grants above so many fen, this amount itself excluded", examples = "1000000") @NotNull @PositiveOrZero Long aboveFen,
        @Schema(description = "up to so many fen, included; null for no end") @Positive Long upToFen,
        @NotEmpty @Size(max = 6) List<@NotNull @Valid Tranche> tranches) {

    public boolean fits(Money grant) {
        return grant.fen() > aboveFen && (upToFen == null || grant.fen() <= upToFen);
    }
}
