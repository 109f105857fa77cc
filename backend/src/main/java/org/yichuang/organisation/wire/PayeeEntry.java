package org.yichuang.organisation.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bank account that grants are paid to. */
public record PayeeEntry(
        @NotBlank @Size(max = 100) @Schema(examples = "曹娥街道青苗社会服务中心") String holderName,
        @NotBlank @Size(max = 100) @Schema(examples = "示例银行上虞支行") String bankName,
        @NotBlank @Size(max = 60) @Schema(description = "8 to 32 digits; kept sealed, shown masked", examples = "0000 1234 5678 9012") String number) { }
