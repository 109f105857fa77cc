package org.yichuang.closing.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** Money on the bank's list pays back a refund. */
public record EnterRefundPayment(@Schema(description = "line of a bank statement") @NotNull Id lineId,
        @Schema(nullable = true, description = "why it is this refund; asked for where somebody else sent it", examples = "负责人个人账户代为退回，已电话核实。")
        @Size(max = 500) String words) { }
