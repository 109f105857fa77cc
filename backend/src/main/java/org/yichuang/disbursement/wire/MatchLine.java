package org.yichuang.disbursement.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.yichuang.kernel.id.Id;

/** Which payment a line is, said by a person. */
public record MatchLine(@NotNull Id paymentId, @NotBlank @Size(max = 400) String reason) { }
