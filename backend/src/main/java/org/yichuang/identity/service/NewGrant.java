package org.yichuang.identity.service;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** Exactly one of division and organisation is given. */
public record NewGrant(@NotNull @Pattern(regexp = "[A-Z_]{3,30}") @Schema(examples = "TOWNSHIP_OFFICER") String role,
        @Pattern(regexp = "[0-9]{6,12}") @Schema(nullable = true, examples = "330604002") String divisionCode,
        @Schema(nullable = true) Id organisationId,
        @Schema(nullable = true, description = "first day; at once unless given") LocalDate from,
        @Schema(nullable = true, description = "last day, itself included; open unless given") LocalDate until) { }
