package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.money.BasisPoints;
import org.yichuang.kernel.words.LocalText;

/** From whom a jury is drawn: at least so many of this kind of people. Source: domain 2.1 (Ouhai 2025: delegates, CPPCC members, experts). */
public record Seat(
        @Schema(examples = "expert") @NotNull @Pattern(regexp = Key.FORM) String key,
        @NotNull @Valid LocalText title,
        @Schema(description = "at least so many", examples = "2") @NotNull @Min(1) @Max(999) Integer minimum,
        @Schema(description = "this kind of people is a jury of its own: its part in the score of the stage; null where all sheets count alike. "
                + "Either every kind has one or none, and together they are the whole")
        BasisPoints share) { }
