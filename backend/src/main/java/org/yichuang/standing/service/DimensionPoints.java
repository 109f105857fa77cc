package org.yichuang.standing.service;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.words.LocalText;

/** One dimension in a list. */
public record DimensionPoints(
        @Schema(examples = "activity") String key, LocalText label,
        @Schema(description = "percent of the total", examples = "30") int weight,
        @Schema(nullable = true, description = "out of 100, two decimals, half up; null where nothing of it applies", examples = "73.91") String points) { }
