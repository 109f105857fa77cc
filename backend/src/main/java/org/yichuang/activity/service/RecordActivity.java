package org.yichuang.activity.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.activity.GovernanceField;
import org.yichuang.activity.KeyGroup;
import org.yichuang.activity.ServiceField;
import org.yichuang.kernel.id.Id;

/** What a volunteer writes down about an activity. */
public record RecordActivity(
        @NotNull Id organisationId,
        @Schema(nullable = true, description = "the project it was done for; null for none") Id projectId,
        @Schema(examples = "独居老人送餐") @NotBlank @Size(max = 100) String title,
        @Schema(examples = "2026-06-18") @NotNull LocalDate heldOn,
        @Schema(type = SchemaType.STRING, examples = "08:30", pattern = ActivityTime.FORM) @NotNull @Pattern(regexp = ActivityTime.FORM) String from,
        @Schema(type = SchemaType.STRING, examples = "11:00", pattern = ActivityTime.FORM, description = "24:00 is the end of the day")
        @NotNull @Pattern(regexp = ActivityTime.FORM) String until,
        @Schema(examples = "德济苑社区食堂") @NotBlank @Size(max = 100) String place,
        @Schema(examples = "330604002016") @NotNull @Pattern(regexp = "\\d{6,12}") String divisionCode,
        @NotNull ServiceField service,
        @Schema(nullable = true, description = "how it takes part in social governance; null for not") GovernanceField governance,
        @NotNull @Size(max = 5) Set<@NotNull KeyGroup> keyGroups,
        @Schema(nullable = true, description = "a common effort it belongs to", examples = "重阳敬老月") @Size(max = 40) String campaign,
        @Schema(description = "person-times: who came twice counts twice", examples = "46") @NotNull @Min(0) @Max(100000) Integer personTimes,
        @Schema(description = "different people", examples = "23") @NotNull @Min(0) @Max(100000) Integer people,
        @NotNull @Size(max = 200) List<@NotNull @Valid Helped> helpers,
        @Schema(description = "complete files of the sender; pictures only") @NotNull @Size(max = 12) List<@NotNull Id> photoIds,
        @Schema(nullable = true, examples = "为 23 位独居老人送餐上门，并测量血压。") @Size(max = 1000) String words) {

    /** @param minutes as they were; how many of them count is another thing */
    public record Helped(@Schema(examples = "陈敏") @NotBlank @Size(max = 60) String name, @Schema(examples = "150") @NotNull @Min(1) @Max(1440) Integer minutes) { }
}
