package org.yichuang.award;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.money.Money;

/** A line of an agreed budget. Its id stays while the amount moves, so that claims can name it. */
public record BudgetLine(
        @Schema(examples = "r2") @NotBlank @Size(max = 20) String id,
        @Schema(description = "budget item of the rule book", examples = "materials") @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String item,
        @Schema(examples = "保温箱") @NotBlank @Size(max = 200) String what,
        @Schema(required = true, examples = "12") @PositiveOrZero @Max(1_000_000) long quantity,
        @Schema(required = true, description = "fen a unit, as planned", examples = "38000") @PositiveOrZero @Max(10_000_000_000L) long unitPriceFen,
        @Schema(required = true, description = "fen that the grant pays", examples = "456000") @PositiveOrZero @Max(10_000_000_000L) long grantFen) {

    public Money grant() {
        return Money.fen(grantFen);
    }

    public BudgetLine with(Money grant) {
        return new BudgetLine(id, item, what, quantity, unitPriceFen, grant.fen());
    }
}
