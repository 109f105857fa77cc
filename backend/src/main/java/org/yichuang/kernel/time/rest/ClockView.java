package org.yichuang.kernel.time.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the server's clock says; countdowns follow it, never the device's own. */
public record ClockView(@Schema(examples = "2026-09-28T01:00:00Z") Instant businessNow,
        @Schema(description = "only demo and test installations may move it") boolean movable) { }
