package org.yichuang.standing.domain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Places on the four boards; equal totals share one. */
@Schema(name = "StandingPlaces", description = "places on the boards; equal totals share a place: 1, 2, 2, 4")
public record Places(@Schema(examples = "318") int district, @Schema(examples = "12") int township, @Schema(description = "within the category", examples = "96") int category,
                     @Schema(description = "among those of the same category in the same kind of place", examples = "41") int peers) { }
