package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.words.LocalText;

/** What the grant may never pay for. */
public record ForbiddenItem(
        @Schema(examples = "fixed-assets") @NotNull @Pattern(regexp = Key.FORM) String key,
        @NotNull @Valid LocalText title,
        @NotNull @Valid LocalText reason) { }
