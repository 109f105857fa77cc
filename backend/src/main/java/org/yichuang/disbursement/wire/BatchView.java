package org.yichuang.disbursement.wire;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.words.LocalText;

/** Approved parts that went to the bank together, and those that were left out. */
@Schema(name = "PaymentBatch")
public record BatchView(Id id, Id poolId, String poolTitle,
        @Schema(description = "so many payments") int payments,
        @Schema(description = "in fen", examples = "1723076") long amountFen,
        @Schema(examples = "人民币壹万柒仟贰佰叁拾元柒角陆分") String amountInWords,
        int skipped, String madeByName, Instant madeAt,
        @Schema(description = "empty in lists") List<PaymentView> sent,
        @Schema(description = "empty in lists") List<Skip> leftOut) {

    @Schema(name = "PaymentBatchSkip")
    public record Skip(TrancheRow part, LocalText reason, @Schema(nullable = true) Id gateAnswerId) { }
}
