package org.yichuang.application.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** Which call, which track, for which organisation. */
public record BeginApplication(@NotNull Id callId,
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") @Schema(examples = "filed") String trackKey,
        @NotNull Id organisationId) { }
