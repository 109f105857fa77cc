package org.yichuang.decision.wire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** Begins a decision. */
public record DraftDecision(
        @NotNull Id callId,
        @Schema(nullable = true, description = "left out: what the former decision used, else all that is free in the pools linked to the call")
        @Size(min = 1, max = 20) List<@NotNull @Valid PoolEntry> pools) { }
