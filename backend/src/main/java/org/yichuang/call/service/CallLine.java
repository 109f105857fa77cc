package org.yichuang.call.service;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.call.CallStatus;
import org.yichuang.call.domain.FundingCall;
import org.yichuang.kernel.id.Id;

/** A call in the officers' list. */
public record CallLine(
        Id id,
        @Schema(description = "given at publication", examples = "CALL-2026-01", nullable = true) String code,
        Id programmeId,
        @Schema(examples = "2026年度社区微公益创投") String title,
        @Schema(examples = "2026") int fiscalYear,
        @Schema(description = "as the clock has it now") CallStatus status,
        @Schema(description = "why it was suspended or cancelled", nullable = true) String statusReason,
        @Schema(nullable = true) Instant opensAt,
        @Schema(description = "the first instant that is too late", nullable = true) Instant closesAt,
        @Schema(description = "last day for applications, until 24:00 Beijing time", examples = "2026-03-31", nullable = true) LocalDate lastDay,
        @Schema(description = "planned money in fen", examples = "60000000", nullable = true) Long plannedPoolFen,
        @Schema(examples = "/330604/") String divisionPath,
        @Schema(nullable = true) Instant publishedAt) {
    static CallLine of(FundingCall call, Instant now) {
        var plan = call.plan();
        return new CallLine(new Id(call.id()), call.code(), new Id(call.programmeId()), plan.title(), call.fiscalYear(), call.statusAt(now),
                call.statusReason(), plan.opensAt(), plan.closesAt(), plan.closesAt() == null ? null : plan.window().lastDay(),
                plan.plannedPool() == null ? null : plan.plannedPool().fen(), call.divisionPath(), call.publishedAt());
    }
}
