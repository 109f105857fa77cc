package org.yichuang.call.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.call.CallStatus;
import org.yichuang.call.domain.LifeLine;
import org.yichuang.call.rules.RuleBookContent;
import org.yichuang.kernel.id.Id;

/** Everything an applicant needs to know about a call. */
public record PublicCall(
        Id id,
        @Schema(examples = "CALL-2026-01") String code,
        @Schema(examples = "2026年度社区微公益创投") String title,
        @Schema(description = "the announcement in plain text") String summary,
        @Schema(examples = "2026") int fiscalYear,
        @Schema(description = "as the clock has it now") CallStatus status,
        @Schema(description = "why it was suspended or cancelled") String statusReason,
        Instant opensAt,
        @Schema(description = "the first instant that is too late") Instant closesAt,
        @Schema(description = "last day for applications, until 24:00 Beijing time", examples = "2026-03-31") LocalDate lastDay,
        @Schema(description = "planned money in fen", examples = "60000000") long plannedPoolFen,
        Contact contact,
        Instant publishedAt,
        @Schema(description = "published corrections, first to last") List<CorrectionView> corrections,
        @Schema(description = "the planned course, day by day; not a promise") List<LifeLine.Station> lifeLine,
        Id ruleBookId,
        @Schema(description = "number of the rule book's version", examples = "1") int ruleBookNumber,
        @Schema(description = "SHA-256 of the frozen rules") String ruleBookDigest,
        RuleBookContent rules) { }
