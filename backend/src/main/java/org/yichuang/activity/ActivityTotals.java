package org.yichuang.activity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What activities add up to. People of several activities are counted in each of them: who came twice cannot be told apart.
 */
@Schema(description = "What confirmed activities add up to")
public record ActivityTotals(
        @Schema(description = "confirmed activities", examples = "12") int activities,
        @Schema(description = "person-times", examples = "480") long personTimes,
        @Schema(description = "sum of the people of each activity", examples = "300") long people,
        @Schema(description = "minutes of helpers, at most the counted hours a person and day", examples = "5400") long helpedMinutes,
        @Schema(description = "entered but not yet confirmed", examples = "2") int waiting) {
    public static final ActivityTotals NONE = new ActivityTotals(0, 0, 0, 0, 0);
}
