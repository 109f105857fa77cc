package org.yichuang.decision.wire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What people decide in a draft; everything else is computed. */
public record EditDecision(@NotEmpty @Size(max = 20) List<@NotNull @Valid PoolEntry> pools,
                           @NotNull @Size(max = 200) List<@NotNull @Valid DeviationEntry> deviations) { }
