package org.yichuang.call.rules;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** At most so many projects or so much money for a field, a track, a township or the whole call. A full quota never stops the others. */
public record Quota(
        @NotNull Dimension dimension,
        @Schema(description = "key of the track, code of the field or of the division; `*` for each one alike; always `*` for the call", examples = "filed")
        @NotBlank @Size(max = 40) String of,
        @Schema(description = "null for no limit in projects") @Min(0) @Max(10000) Integer maximumProjects,
        @Schema(description = "fen; null for no limit in money") @PositiveOrZero Long maximumFen) {

    public enum Dimension { FIELD, TRACK, TOWNSHIP, CALL }
}
