package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.money.BasisPoints;
import org.yichuang.kernel.words.LocalText;

/** A class of the budget with its items. A share is of the grant, not of the line. */
public record BudgetClass(
        @Schema(examples = "activity") @NotNull @Pattern(regexp = Key.FORM) String key,
        @NotNull @Valid LocalText title,
        @NotNull @Valid LocalText help,
        @Schema(description = "cap as a share of the grant; null for none") BasisPoints maximumShare,
        @NotEmpty @Size(max = 30) List<@NotNull @Valid BudgetItem> items) { }
