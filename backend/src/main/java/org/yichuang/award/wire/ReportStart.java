package org.yichuang.award.wire;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The day of the first activity. */
public record ReportStart(@NotNull @Schema(examples = "2026-06-12") LocalDate day) { }
