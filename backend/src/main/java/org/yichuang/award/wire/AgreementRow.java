package org.yichuang.award.wire;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.award.AgreementStatus;
import org.yichuang.kernel.id.Id;

/** An agreement in a list. */
public record AgreementRow(Id id, @Schema(examples = "CALL-2026-01-P001") String number, Id callId, Id applicationId, @Schema(examples = "银龄食堂邻里送餐") String title,
                           Id implementerId, @Schema(examples = "霓亮爱心志愿服务社") String implementerName,
                           @Schema(nullable = true) Id hostId, @Schema(nullable = true) String hostName,
                           @Schema(description = "fen", examples = "3000000") long amountFen, AgreementStatus status,
                           @Schema(description = "last day to sign, 24:00") LocalDate signBy,
                           @Schema(description = "days left to sign, today not counted; negative once over; null when nothing is left to sign", nullable = true,
                                   examples = "6") Integer daysLeft,
                           @Schema(description = "a revision waits for the officer") boolean revisionOpen) { }
