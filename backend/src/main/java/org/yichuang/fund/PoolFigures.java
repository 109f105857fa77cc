package org.yichuang.fund;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.fund.domain.Figure;
import org.yichuang.kernel.money.Money;

/** What a pool got and where it stands, in fen. What it got always equals what it holds, promised and paid. */
public record PoolFigures(
        @Schema(description = "given by appropriations", examples = "60000000") long appropriatedFen,
        @Schema(description = "came from other pools less what went to them; may be negative") long movedFen,
        @Schema(description = "taken out again at the end of the year") long withdrawnFen,
        @Schema(description = "free to be reserved") long availableFen,
        @Schema(description = "for award lists, not yet under agreement") long reservedFen,
        @Schema(description = "under agreement, no tranche approved yet") long committedFen,
        @Schema(description = "approved tranches not yet sent to the bank") long payableFen,
        @Schema(description = "sent to the bank, not yet confirmed") long inTransitFen,
        @Schema(description = "confirmed by the bank, ever") long paidFen,
        @Schema(description = "released from commitments, ever") long releasedFen,
        @Schema(description = "released after the year was closed, ever: the treasury's") long lapsedFen,
        @Schema(description = "refunds matched to awards, ever") long returnedFen,
        @Schema(description = "of these, available again") long restoredFen,
        @Schema(description = "owed to the treasury") long owedFen,
        @Schema(description = "sent to the treasury") long remittedFen,
        @Schema(description = "bank lines waiting to be explained; negative: money left that nobody ordered") long clearingFen) {

    public static PoolFigures of(Map<Figure, Money> row) {
        return new PoolFigures(fen(row, Figure.APPROPRIATED), fen(row, Figure.MOVED), fen(row, Figure.WITHDRAWN), fen(row, Figure.AVAILABLE),
                fen(row, Figure.RESERVED), fen(row, Figure.COMMITTED), fen(row, Figure.PAYABLE), fen(row, Figure.IN_TRANSIT), fen(row, Figure.PAID),
                fen(row, Figure.RELEASED), fen(row, Figure.LAPSED), fen(row, Figure.RETURNED), fen(row, Figure.RESTORED), fen(row, Figure.OWED),
                fen(row, Figure.REMITTED), fen(row, Figure.CLEARING));
    }

    private static long fen(Map<Figure, Money> row, Figure figure) {
        return row.get(figure).fen();
    }
}
