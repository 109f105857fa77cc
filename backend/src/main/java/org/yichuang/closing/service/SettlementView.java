package org.yichuang.closing.service;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.closing.domain.SettlementCheck;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;

/** A settlement with what is missing and where the money stands. */
public record SettlementView(Id id, SettlementRow head, List<CheckView> checks,
        @Schema(description = "fen, out of the books") long paidFen,
        @Schema(description = "fen that would go back to the pool, or did") long restFen,
        @Schema(description = "the grade lets the last part be paid") boolean lastPart,
        @Schema(nullable = true) String words, @Schema(nullable = true) String settledBy, @Schema(nullable = true) Instant settledAt,
        @Schema(description = "the caller may settle it now") boolean maySettle,
        @Schema(description = "the caller may archive the project now") boolean mayArchive,
        long version) implements Versioned {

    /** @param amountFen what stands in the way, where it is money */
    @Schema(name = "SettlementCheck")
    public record CheckView(SettlementCheck.Item item, boolean met, @Schema(description = "fen", examples = "430769") long amountFen) { }
}
