package org.yichuang.disbursement.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody decides so; it stays in the record. */
@Schema(name = "PaymentReason")
public record Said(@Schema(examples = "等待核实收款账户") @NotBlank @Size(max = 400) String reason) { }
