package org.yichuang.closing.service;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.call.rules.SanctionRules.Ground;
import org.yichuang.closing.RefundCause;
import org.yichuang.closing.RefundStatus;
import org.yichuang.kernel.id.Id;

/** A refund in a list. */
public record RefundRow(Id id, @Schema(description = "of the demand letter", examples = "SY-2026-0007-TK") String number,
        Id projectId, @Schema(examples = "SY-2026-0007") String projectCode, @Schema(examples = "银龄课堂") String projectTitle,
        Id implementerId, @Schema(examples = "霓亮爱心志愿服务社") String implementerName,
        @Schema(description = "who has to pay: the host of a filed body, or the body itself") Id debtorId, @Schema(examples = "百官街道社会组织联合会") String debtorName,
        RefundCause cause, @Schema(nullable = true, description = "why the project was ended; null for one that was carried out") Ground ground,
        RefundStatus status, @Schema(description = "the last day; rolled to a working day") LocalDate dueOn,
        @Schema(description = "fen", examples = "384940") long demandedFen, @Schema(description = "fen that is back", examples = "200000") long returnedFen,
        @Schema(description = "fen still owed", examples = "184940") long openFen, @Schema(examples = "1") long version) { }
