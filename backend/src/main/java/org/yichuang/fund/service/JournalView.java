package org.yichuang.fund.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.fund.AccountKind;
import org.yichuang.fund.FeeKind;
import org.yichuang.fund.FundSource;
import org.yichuang.fund.Posting;
import org.yichuang.fund.domain.Journal;
import org.yichuang.fund.domain.JournalEntry;
import org.yichuang.kernel.id.Id;

/** One movement of money as it stands in the books. */
public record JournalView(
        Id id,
        Posting posting,
        @Schema(description = "in fen", examples = "1500000") long amountFen,
        @Schema(description = "one out, one in") List<Entry> entries,
        int fiscalYear,
        FundSource source,
        @Schema(nullable = true) Id callId,
        @Schema(nullable = true) Id projectId,
        @Schema(nullable = true) Id awardId,
        @Schema(nullable = true) Id trancheId,
        @Schema(nullable = true) Id payeeId,
        @Schema(description = "line of a bank statement", nullable = true) Id receiptId,
        @Schema(nullable = true) FeeKind feeKind,
        @Schema(description = "kind of the record that made it move", examples = "fund-order") String causeKind,
        Id causeId,
        int attempt,
        @Schema(nullable = true) String reason,
        @Schema(description = "the journal that this one undoes", nullable = true) Id reversesId,
        @Schema(description = "the journal that undoes this one", nullable = true) Id reversedById,
        @Schema(description = "who was signed in, or the job") String actor,
        LocalDate postedOn,
        Instant postedAt) {

    @Schema(name = "JournalEntry")
    public record Entry(AccountKind account, @Schema(description = "pool, award, tranche, payee or bank line") Id ownerId, Id poolId,
                        @Schema(description = "negative: money leaves the account") long changeFen) {
        static Entry of(JournalEntry entry) {
            return new Entry(entry.account(), new Id(entry.ownerId()), new Id(entry.poolId()), entry.change().fen());
        }
    }

    static JournalView of(Journal journal, List<JournalEntry> entries, Long reversedBy) {
        var tags = journal.dimensions();
        var cause = journal.cause();
        return new JournalView(new Id(journal.id()), journal.posting(), journal.amount().fen(), entries.stream().map(Entry::of).toList(),
                journal.fiscalYear(), journal.source(), Id.of(tags.callId()), Id.of(tags.projectId()), Id.of(tags.awardId()), Id.of(tags.trancheId()),
                Id.of(tags.payeeId()), Id.of(tags.receiptId()), tags.feeKind(), cause.kind(), new Id(cause.id()), cause.attempt(), cause.reason(),
                Id.of(journal.reversesId()), Id.of(reversedBy), journal.actor(), journal.postedOn(), journal.postedAt());
    }
}
