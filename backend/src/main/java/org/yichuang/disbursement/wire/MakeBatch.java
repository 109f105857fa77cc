package org.yichuang.disbursement.wire;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** What goes into a batch: everything approved of a pool, or these parts of it. */
public record MakeBatch(@NotNull Id poolId,
        @Schema(nullable = true, description = "null for everything approved") @Size(min = 1, max = 200) List<@NotNull Id> trancheIds) { }
