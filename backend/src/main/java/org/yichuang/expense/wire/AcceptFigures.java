package org.yichuang.expense.wire;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures are in order; what is not eligible is left out, with the reason. */
@Schema(name = "AcceptFigures")
public record AcceptFigures(
        @Schema(description = "fen that count against the grant, never more than was claimed", examples = "880000") @NotNull @PositiveOrZero Long acceptedFen,
        @Schema(nullable = true, description = "needed where less is accepted than was claimed", examples = "其中烟酒 200 元不予列支。") @Size(max = 500) String words) { }
