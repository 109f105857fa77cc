package org.yichuang.fund.service;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.fund.AccountKind;
import org.yichuang.fund.Posting;
import org.yichuang.kernel.id.Id;

/** What came into and left one account of a pool, line by line, oldest first. */
public record StatementView(
        Id poolId,
        AccountKind account,
        @Schema(description = "before the first line of this page, in fen") long openingFen,
        List<Line> lines,
        @Schema(description = "after the last line of this page, in fen") long closingFen,
        @Schema(nullable = true) String nextCursor) {

    @Schema(name = "StatementLine")
    public record Line(LocalDate postedOn, Id journalId, Posting posting, Id ownerId, long changeFen,
            @Schema(description = "after this line") long balanceFen,
                       @Schema(nullable = true) String reason) { }
}
