package org.yichuang.disbursement.wire;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.disbursement.domain.DifferenceKind;
import org.yichuang.disbursement.domain.DifferenceStatus;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;

/** Money that left without an order of the books, until it is back. */
@Schema(name = "PaymentDifference")
public record DifferenceView(Id id, DifferenceKind kind, Id poolId,
        @Schema(nullable = true, description = "the part that was paid twice") TrancheRow part,
        @Schema(description = "in fen", examples = "1076923") long amountFen,
        DifferenceStatus status,
        @Schema(nullable = true) String reason,
        String bankSerial, LocalDate bookedOn, String counterparty,
        Id statementId, Instant openedAt, Instant changedAt, long version) implements Versioned { }
