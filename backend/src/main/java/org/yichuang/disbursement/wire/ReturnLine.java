package org.yichuang.disbursement.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** The bank line with which the money came back. */
public record ReturnLine(@Schema(description = "line of a bank statement, money that came in") @NotNull Id lineId, @NotBlank @Size(max = 400) String reason) { }
