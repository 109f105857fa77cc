package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.time.Days;

/** How long a call is open. Source: domain 2.2 stage 2. */
public record WindowRules(
        @Schema(description = "a shorter window is pointed out before publication") @NotNull @Valid Days minimumOpen,
        @Schema(description = "corrected rules extend the deadline for all by at least this") @NotNull @Valid Days extensionAfterCorrection,
        @Schema(description = "time to complete an application that was sent back") @NotNull @Valid Days completion) { }
