package org.yichuang.decision.wire;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** How much of a pool this call may use, the fees' shares included. Pools are used in the order given. */
public record PoolEntry(@NotNull Id poolId, @Schema(description = "fen", examples = "60000000") @NotNull @PositiveOrZero Long budgetFen) { }
