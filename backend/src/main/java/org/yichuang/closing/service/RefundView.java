package org.yichuang.closing.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.document.DocumentSummary;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;

/** A refund: what is owed and why, until when, what came back, and what is to be done next. */
public record RefundView(Id id, RefundRow head, @Schema(description = "the demand in capital figures", examples = "人民币叁仟捌佰肆拾玖元肆角整") String uppercase,
        Id settlementId, @Schema(description = "fen paid to the project", examples = "2400000") long paidFen,
        @Schema(description = "fen of spending that counts", examples = "2015060") long eligibleFen,
        LocalDate demandedOn, @Schema(examples = "林晓") String demandedBy,
        @Schema(description = "the last of the counted days, before it was rolled to a working day") LocalDate nominalDueOn,
        @Schema(description = "the calendar of that year is not published yet") boolean provisional,
        @Schema(nullable = true, description = "the demand letter") DocumentSummary letter,
        @Schema(description = "the pool that gets the money back", examples = "2026 年微公益创投资金") String poolTitle, @Schema(examples = "2026") int fiscalYear,
        @Schema(description = "that year is closed: what comes back is owed to the treasury") boolean toTreasury,
        List<PaymentView> payments, List<ReminderView> reminders,
        @Schema(description = "money on the bank's lists that it could be; for whoever may enter it") List<WaitingView> waiting,
        @Schema(description = "the caller may enter money that came back") boolean mayEnter,
        @Schema(description = "the caller may take back money that was entered by mistake") boolean mayTakeBack, long version) implements Versioned {

    /** Money that came back. */
    @Schema(name = "RefundPaymentView")
    public record PaymentView(Id id, @Schema(description = "the bank's number", examples = "20261205000017") String serial, LocalDate bookedOn,
            @Schema(examples = "百官街道社会组织联合会") String payer, @Schema(description = "fen that pay this refund", examples = "200000") long matchedFen,
            @Schema(description = "fen beyond what was owed; they stay in clearing", examples = "0") long overFen, @Schema(nullable = true) String words,
            @Schema(description = "null for the organisation", nullable = true) String enteredBy, Instant enteredAt,
            @Schema(nullable = true, description = "why it was taken back; null while it counts") String takenBackFor, @Schema(nullable = true) Instant takenBackAt) { }

    /** The clock reminded who owes it. */
    @Schema(name = "RefundReminderView")
    public record ReminderView(@Schema(description = "days before the due day; below zero for days after it", examples = "7") int daysBefore,
            @Schema(description = "fen owed then", examples = "184940") long openFen, Instant remindedAt) { }

    /** A line of the bank that nothing explains yet. */
    @Schema(name = "RefundCandidate")
    public record WaitingView(Id lineId, String serial, LocalDate bookedOn, String payer, @Schema(description = "fen", examples = "200000") long openFen) { }
}
