package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.time.Days;
import org.yichuang.kernel.words.LocalText;

/** A reason why a reviewer may not judge an application. */
public record ConflictGround(
        @Schema(examples = "employed-there") @NotNull @Pattern(regexp = Key.FORM) String key,
        @NotNull @Valid LocalText text,
        @Schema(description = "how far back it reaches; null for the present") @Valid Days lookBack,
        @Schema(description = "which ties of the pool and the register are this ground, so that they are found without being declared")
        @Size(max = 20) Set<@NotNull TieKind> ties) {

    public ConflictGround {
        if (ties == null) ties = Set.of();
    }
}
