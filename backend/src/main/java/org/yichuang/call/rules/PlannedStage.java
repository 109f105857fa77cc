package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.time.Days;
import org.yichuang.kernel.words.LocalText;

/** One stage of the life line shown to applicants, each following the one before. Source: domain 2.2. */
public record PlannedStage(
        @Schema(examples = "eligibility-check") @NotNull @Pattern(regexp = Key.FORM) String key,
        @NotNull @Valid LocalText title,
        @NotNull @Valid LocalText whoActs,
        @NotNull @Valid Days length) { }
