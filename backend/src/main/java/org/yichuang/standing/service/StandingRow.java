package org.yichuang.standing.service;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;
import org.yichuang.organisation.Category;

/** An organisation on a board. */
public record StandingRow(Id organisationId,
        @Schema(examples = "霓亮爱心志愿服务社") String organisationName,
        @Schema(examples = "330604002016") String divisionCode,
        @Schema(examples = "德济苑社区") String divisionName,
        Category category, boolean urban,
        @Schema(description = "place on the board that was asked for; equal totals share a place: 1, 2, 2, 4", examples = "12") int place,
        @Schema(description = "out of 100, two decimals, half up", examples = "72.38") String total,
        List<DimensionPoints> dimensions, LocalDate asOf) { }
