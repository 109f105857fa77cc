package org.yichuang.place.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.place.Division;
import org.yichuang.place.DivisionLevel;

/** A division on the wire. */
public record DivisionView(
        @Schema(description = "statistical division code", examples = "330604002016") String code,
        @Schema(examples = "德济苑社区") String name,
        DivisionLevel level,
        @Schema(description = "of a community or village; absent above", nullable = true) Boolean urban,
        @Schema(nullable = true, examples = "330604002") String parentCode,
        @Schema(description = "every ancestor and itself", examples = "/330604/330604002/330604002016/") String path,
        LocalDate validFrom,
        @Schema(description = "first day on which the code is no longer valid", nullable = true) LocalDate validTo,
        @Schema(description = "the code that followed", nullable = true) String successorCode) {

    static DivisionView of(Division division) {
        return new DivisionView(division.code(), division.name(), division.level(), division.urban(), division.parentCode(), division.path(),
                division.validFrom(), division.validTo(), division.successorCode());
    }
}
