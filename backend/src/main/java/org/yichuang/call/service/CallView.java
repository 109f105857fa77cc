package org.yichuang.call.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.call.CallStatus;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;

/** A call as officers see it. */
public record CallView(
        Id id,
        @Schema(description = "given at publication, without gaps within a year", examples = "CALL-2026-01") String code,
        Id programmeId,
        @Schema(examples = "2026年度社区微公益创投") String title,
        String summary,
        @Schema(examples = "2026") int fiscalYear,
        @Schema(description = "as the clock has it now") CallStatus status,
        @Schema(description = "why it was suspended or cancelled") String statusReason,
        Instant opensAt,
        @Schema(description = "the first instant that is too late") Instant closesAt,
        @Schema(description = "last day for applications, until 24:00 Beijing time", examples = "2026-03-31") LocalDate lastDay,
        @Schema(description = "planned money in fen", examples = "60000000") Long plannedPoolFen,
        Contact contact,
        @Schema(examples = "/330604/") String divisionPath,
        Id ruleBookId,
        @Schema(description = "number of the rule book's version", examples = "1") int ruleBookNumber,
        @Schema(description = "the call it was cloned from") Id formerId,
        Instant publishedAt,
        List<CorrectionView> corrections,
        @Schema(description = "states that may follow") List<CallStatus> nextSteps,
        long version) implements Versioned { }
