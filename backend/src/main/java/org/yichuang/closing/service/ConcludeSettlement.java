package org.yichuang.closing.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last account is made. */
public record ConcludeSettlement(
        @Schema(description = "what is left goes back to the pool although the grade would let it be paid") @NotNull Boolean releaseRest,
        @Schema(examples = "尾款已付，余款退回资金池。") @NotBlank @Size(max = 1000) String words) { }
