package org.yichuang.evaluation.service;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** A survey about a project. */
public record OpenSurvey(@NotNull Id projectId, @Schema(description = "answers are taken until 24:00 of this day", examples = "2026-11-30") @NotNull LocalDate closesOn) { }
