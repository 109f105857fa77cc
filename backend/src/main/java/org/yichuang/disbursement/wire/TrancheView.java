package org.yichuang.disbursement.wire;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.words.LocalText;

/** One part of a grant with why it stands where it stands. */
public record TrancheView(
        TrancheRow part,
        @Schema(nullable = true, description = "null once it is paid or cancelled") Explanation explanation,
        List<HoldView> holds,
        @Schema(description = "for finance; empty for others") List<PaymentView> payments,
        @Schema(nullable = true, description = "who had it in hand; for officers") Steps hands,
        @Schema(nullable = true, description = "where the money goes: payee, bank and the end of the number") LocalText payee,
        @Schema(description = "what the caller may do now") List<NextStep> nextSteps,
        long version) implements Versioned {

    @Schema(name = "TrancheHands")
    public record Steps(@Schema(nullable = true) String requestedByName, @Schema(nullable = true) Instant requestedAt,
                        @Schema(nullable = true, description = "the first of two, for a large amount") String firstApprovedByName,
                        @Schema(nullable = true) String approvedByName, @Schema(nullable = true) Instant approvedAt,
                        @Schema(description = "two people have to approve it") boolean needsTwo) { }

    @Schema(name = "TrancheStep")
    public enum NextStep { REQUEST, APPROVE, REFUSE, INSTRUCT, RETRY, HOLD, RELEASE }
}
