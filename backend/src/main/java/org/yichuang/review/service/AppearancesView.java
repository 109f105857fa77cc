package org.yichuang.review.service;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;
import org.yichuang.review.domain.AppearanceOrder;
import org.yichuang.review.domain.AppearanceStatus;

/** The running order of a roadshow and whose turn it is. */
public record AppearancesView(Id roundId,
        @Schema(nullable = true, description = "null while there is no order") AppearanceOrder.How how,
        @Schema(nullable = true, description = "order of a draw: sha256(seed + \":\" + receipt number) in hexadecimal, ascending") String seed,
        @Schema(nullable = true) Instant orderedAt,
        @Schema(nullable = true, description = "who presents now") Id presentingId,
        @Schema(nullable = true, description = "who is next") Id nextId, List<Turn> turns, long version) implements Versioned {

    @Schema(name = "AppearanceTurn")
    public record Turn(@Schema(examples = "1") int number, Id applicationId, @Schema(examples = "银龄课堂") String title,
            @Schema(examples = "青苗社会服务中心") String organisationName, AppearanceStatus status, @Schema(nullable = true) String reason,
            @Schema(nullable = true) Instant beganAt, @Schema(nullable = true) Instant endedAt,
            @Schema(nullable = true, description = "sheets handed in for it; only those who lead the round are told") Integer submitted) { }
}
