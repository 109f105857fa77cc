package org.yichuang.call.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.time.Days;
import org.yichuang.kernel.words.LocalText;

/** What an organisation reports while the project runs. Source: domain 2.2 stages 11 to 15. */
public record ReportingRules(
        @NotNull @Size(max = 12) List<@NotNull @Valid ReportTask> tasks,
        @Schema(description = "evidence of an activity is entered so long after it") @NotNull @Valid Days activityEvidence) {

    /** A report and its due day, counted from an event of the project. */
    public record ReportTask(
            @Schema(examples = "midterm") @NotNull @Pattern(regexp = Key.FORM) String key,
            @NotNull @Valid LocalText title,
            @NotNull Anchor anchor,
            @Schema(description = "for EVERY_MONTHS: how many", examples = "3") @Min(1) @Max(24) Integer months,
            @NotNull @Valid Days dueAfter) { }

    public enum Anchor { HALF_TIME, END, EVERY_MONTHS }
}
