package org.yichuang.expense.wire;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a project's grant has gone, line by line. */
@Schema(name = "SpendingView")
public record SpendingView(
        @Schema(description = "fen paid to the project so far, out of the books", examples = "1076900") long paidFen,
        @Schema(description = "fen of receipts handed in", examples = "900000") long handedInFen,
        @Schema(description = "fen of receipts found in order", examples = "880000") long acceptedFen,
        @Schema(description = "fen of receipts that the next part waits for; 0 when it waits for none", examples = "0") long missingFen,
        List<LineView> lines,
        @Schema(description = "the caller may enter an expense") boolean mayEnter) {

    @Schema(name = "SpendingLine")
    public record LineView(@Schema(examples = "r1") String lineId, @Schema(examples = "materials") String item, String what,
            @Schema(description = "fen", examples = "2153800") long grantFen, @Schema(description = "fen", examples = "900000") long handedInFen,
            @Schema(description = "fen", examples = "880000") long acceptedFen) { }
}
