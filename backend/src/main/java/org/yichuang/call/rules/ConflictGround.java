package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.time.Days;
import org.yichuang.kernel.words.LocalText;

/** A reason why a reviewer may not judge an application. */
public record ConflictGround(
        @Schema(examples = "employed-there") @NotNull @Pattern(regexp = Key.FORM) String key,
        @NotNull @Valid LocalText text,
        @Schema(description = "how far back it reaches; null for the present") @Valid Days lookBack) { }
