package org.yichuang.disbursement.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.disbursement.PaymentStatus;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;

/** One instruction to the bank. */
public record PaymentView(
        Id id, Id trancheId, Id projectId, Id poolId,
        @Schema(nullable = true) Id batchId,
        @Schema(description = "which attempt at this part", examples = "1") int attempt,
        @Schema(description = "what the bank knows it by; a second order with the same key is refused there") String bankKey,
        @Schema(description = "in fen", examples = "1076923") long amountFen,
        @Schema(examples = "人民币壹万零柒佰陆拾玖元贰角叁分") String amountInWords,
        String payeeName, String payeeBank,
        @Schema(description = "masked", examples = "************9012") String payeeNumber,
        PaymentStatus status,
        @Schema(nullable = true) String statusReason,
        @Schema(description = "the answer of the gate that let it through") Id gateAnswerId,
        String requestedByName, String approvedByName, String instructedByName, Instant instructedAt,
        @Schema(nullable = true) String settledByName,
        @Schema(nullable = true) Instant settledAt,
        @Schema(nullable = true) String bankSerial,
        @Schema(nullable = true) LocalDate paidOn,
        @Schema(description = "what the caller may do now") List<NextStep> nextSteps,
        long version) implements Versioned {

    @Schema(name = "PaymentStep")
    public enum NextStep { CONFIRM, DOUBT, FAIL, RECONCILE }
}
