package org.yichuang.award.wire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.award.AgreedPlan;

/** An optimised plan; what its budget asks of the grant is the new amount. */
public record ProposeRevision(@NotNull @Valid AgreedPlan plan,
                              @Schema(description = "what was changed and why", examples = "按评审意见减少餐盒数量。") @NotBlank @Size(max = 500) String note) { }
