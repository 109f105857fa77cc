package org.yichuang.standing.service;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.standing.domain.Places;

/** An organisation in one published snapshot. */
public record TrendPoint(@Schema(examples = "2026-06") String month, LocalDate asOf, @Schema(examples = "72.38") String total,
        List<DimensionPoints> dimensions, Places places, @Schema(examples = "2026-1") String rulesVersion,
        @Schema(description = "below what the rule book calls low") boolean low) { }
