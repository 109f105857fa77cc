package org.yichuang.evaluation.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Free of conflicts, or not. */
public record DeclareConflict(@NotNull Boolean conflict,
        @Schema(nullable = true, description = "needed for a conflict", examples = "曾任该组织顾问") @Size(max = 500) String ground) { }
