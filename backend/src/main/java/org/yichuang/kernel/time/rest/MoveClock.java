package org.yichuang.kernel.time.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record MoveClock(@NotNull @Schema(examples = "2026-10-10T01:00:00Z") Instant businessNow) { }
