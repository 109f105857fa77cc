package org.yichuang.fund.service;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.fund.FundSource;
import org.yichuang.fund.PoolFigures;
import org.yichuang.fund.PoolStatus;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;

/** A pool with where its money stands now. */
public record PoolView(
        Id id,
        @Schema(examples = "2026年度微公益创投资金") String title,
        FundSource source,
        @Schema(examples = "2026") int fiscalYear,
        @Schema(examples = "/330604/") String divisionPath,
        PoolStatus status,
        Instant openedAt,
        @Schema(nullable = true) Instant closedAt,
        @Schema(description = "calls that may draw on it") List<Id> callIds,
        PoolFigures figures,
        @Schema(description = "states that may follow") List<PoolStatus> nextSteps,
        long version) implements Versioned { }
