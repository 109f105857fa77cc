package org.yichuang.disbursement.wire;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.disbursement.domain.Direction;
import org.yichuang.disbursement.domain.LineStatus;
import org.yichuang.disbursement.domain.MatchRule;
import org.yichuang.kernel.id.Id;

/** One movement on the account. */
@Schema(name = "BankLine")
public record LineView(Id id,
        @Schema(description = "the bank's number") String serial,
        LocalDate bookedOn,
        Direction direction,
        @Schema(description = "in fen", examples = "1076923") long amountFen,
        String counterparty,
        @Schema(nullable = true, description = "masked") String number,
        String remark,
        LineStatus status,
        @Schema(nullable = true) Id paymentId,
        @Schema(nullable = true) MatchRule matchedBy,
        @Schema(nullable = true) String reason,
        @Schema(description = "payments of exactly this amount that it could be; empty once it is settled") List<PaymentView> candidates) { }
