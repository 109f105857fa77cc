package org.yichuang.fund.service;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.fund.domain.OrderKind;
import org.yichuang.fund.domain.OrderStatus;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;

/** An order with who made it and who decided it. */
public record OrderView(
        Id id,
        Id poolId,
        @Schema(nullable = true) Id targetPoolId,
        OrderKind kind,
        @Schema(description = "in fen", examples = "60000000") long amountFen,
        String basis,
        OrderStatus status,
        String madeByName,
        Instant madeAt,
        @Schema(nullable = true) String decidedByName,
        @Schema(nullable = true) Instant decidedAt,
        @Schema(nullable = true) String decisionReason,
        @Schema(description = "what it was posted with", nullable = true) Id journalId,
        @Schema(description = "the caller may decide it: an approver who did not make it") boolean mineToDecide,
        List<OrderStatus> nextSteps,
        long version) implements Versioned { }
