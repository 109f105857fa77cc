package org.yichuang.closing.service;

import java.time.Instant;
import java.time.LocalDate;
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
        @Schema(nullable = true, description = "null in an account that was made before spending was looked at") SheetView sheet,
        @Schema(nullable = true) String words, @Schema(nullable = true) String settledBy, @Schema(nullable = true) Instant settledAt,
        @Schema(description = "the caller may settle it now") boolean maySettle,
        @Schema(description = "the caller may archive the project now") boolean mayArchive,
        long version) implements Versioned {

    /**
     * The spending held against the grant; as it stands while the account is open, as it was once it is made.
     *
     * @param refundFen what has to come back
     */
    @Schema(name = "SpendingSheet")
    public record SheetView(@Schema(description = "fen presented and not taken back", examples = "2135060") long spentFen,
            @Schema(description = "fen that count, at most the grant", examples = "2015060") long eligibleFen,
            @Schema(description = "fen that do not count", examples = "120000") long disallowedFen,
            @Schema(description = "fen paid beyond what counts", examples = "384940") long refundFen,
            @Schema(description = "the grade asks to look whether money has to come back") boolean refundCheck,
            List<DisallowedView> disallowed, @Schema(nullable = true, description = "the refund that was demanded") Id refundId) { }

    /** An expense that does not count, or not in full. */
    @Schema(name = "DisallowedExpense")
    public record DisallowedView(Id claimId, @Schema(examples = "移动音箱") String what, LocalDate spentOn, @Schema(description = "fen", examples = "120000") long claimedFen,
            @Schema(description = "fen that do not count", examples = "120000") long disallowedFen,
            @Schema(nullable = true, examples = "属于固定资产，不予列支。") String reason) { }

    /** @param amountFen what stands in the way, where it is money */
    @Schema(name = "SettlementCheck")
    public record CheckView(SettlementCheck.Item item, boolean met, @Schema(description = "fen", examples = "430769") long amountFen) { }
}
