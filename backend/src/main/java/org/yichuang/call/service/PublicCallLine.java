package org.yichuang.call.service;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.call.CallStatus;
import org.yichuang.call.domain.FundingCall;
import org.yichuang.kernel.id.Id;

/** A call in the public list. */
public record PublicCallLine(
        Id id,
        @Schema(examples = "CALL-2026-01") String code,
        @Schema(examples = "2026年度社区微公益创投") String title,
        @Schema(examples = "2026") int fiscalYear,
        CallStatus status,
        Instant opensAt,
        @Schema(description = "the first instant that is too late") Instant closesAt,
        @Schema(description = "last day for applications, until 24:00 Beijing time", examples = "2026-03-31") LocalDate lastDay,
        @Schema(description = "planned money in fen", examples = "60000000") long plannedPoolFen,
        @Schema(examples = "/330604/") String divisionPath) {
    static PublicCallLine of(FundingCall call, Instant now) {
        var plan = call.plan();
        return new PublicCallLine(new Id(call.id()), call.code(), plan.title(), call.fiscalYear(), call.statusAt(now), plan.opensAt(), plan.closesAt(),
                plan.window().lastDay(), plan.plannedPool().fen(), call.divisionPath());
    }
}
