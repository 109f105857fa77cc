package org.yichuang.application.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** Who wants to apply where. */
public record CheckEligibility(@NotNull Id callId,
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") @Schema(examples = "filed") String trackKey,
        @NotNull Id organisationId) { }
