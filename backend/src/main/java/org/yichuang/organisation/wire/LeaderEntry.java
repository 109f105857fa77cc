package org.yichuang.organisation.wire;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Legal representative or leader. */
public record LeaderEntry(
        @NotBlank @Size(max = 60) @Schema(examples = "周明远") String name,
        @Size(max = 40) @Schema(description = "resident identity number, only where law or payment needs it; kept sealed, shown masked", nullable = true)
        String idNumber) { }
