package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.money.BasisPoints;
import org.yichuang.kernel.time.Days;

/** What a budget may hold. Source: the district's fund rule and domain 2.6. */
public record BudgetRules(
        @NotEmpty @Size(max = 20) List<@NotNull @Valid BudgetClass> classes,
        @NotNull @Size(max = 30) List<@NotNull @Valid ForbiddenItem> forbidden,
        @Schema(description = "a project whose proposal was specially recognised may follow it beyond the shares, with a written reason")
        @NotNull Boolean recognisedProposalMayDeviate,
        @Schema(description = "largest single expense in cash, fen", examples = "100000") @NotNull @PositiveOrZero Long cashLimitFen,
        @NotNull @Valid AssetRule assets,
        @Schema(description = "vouchers may be dated so long after the project's end") @NotNull @Valid Days voucherGrace,
        @Schema(description = "receipts that cover this share of what was paid so far have to be in before the next part, where the parts ask for receipts",
                examples = "8000")
        @NotNull BasisPoints receiptShare,
        @Schema(description = "whoever looks at what was bought does not look at the figures") @NotNull Boolean looksApart,
        @NotNull Boolean separateLedger) {

    /** From this unit price on and above this life an item asks for a reason; construction and fixed assets are forbidden items. */
    public record AssetRule(@Schema(description = "fen", examples = "100000") @NotNull @Positive Long unitPriceFen,
                            @NotNull @Min(1) @Max(600) Integer lifeMonths) { }
}
