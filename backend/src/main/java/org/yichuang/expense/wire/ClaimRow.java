package org.yichuang.expense.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.expense.ClaimSign;
import org.yichuang.expense.ClaimStatus;
import org.yichuang.expense.VoucherKind;
import org.yichuang.kernel.id.Id;

/** A claim in a list. */
@Schema(name = "ClaimRow")
public record ClaimRow(
        Id id, Id projectId,
        @Schema(examples = "CALL-2026-01-P001") String projectCode,
        @Schema(examples = "独居老人一餐热饭") String projectTitle,
        @Schema(examples = "青苗社会服务中心") String implementerName,
        @Schema(examples = "r1") String lineId, String what, LocalDate spentOn, String payee, VoucherKind voucherKind,
        @Schema(description = "fen", examples = "900000") long amountFen,
        @Schema(nullable = true, description = "fen", examples = "880000") Long acceptedFen,
        ClaimStatus status, Instant enteredAt,
        @Schema(description = "what those who look should look at; empty for the organisation") Set<ClaimSign> signs) { }
