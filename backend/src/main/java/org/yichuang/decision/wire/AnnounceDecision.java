package org.yichuang.decision.wire;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the counted days begin. */
public record AnnounceDecision(
        @Schema(nullable = true, description = "the first counted day, where the office names one; left out: the working day after posting") LocalDate firstDay) { }
