package org.yichuang.activity.service;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.activity.ActivityStatus;
import org.yichuang.activity.GovernanceField;
import org.yichuang.activity.ServiceField;
import org.yichuang.kernel.id.Id;

/** An activity in a list. */
public record ActivityRow(Id id, Id organisationId,
        @Schema(examples = "霓亮爱心志愿服务社") String organisationName,
        @Schema(nullable = true) Id projectId,
        @Schema(examples = "独居老人送餐") String title, LocalDate heldOn,
        @Schema(examples = "德济苑社区食堂") String place, ServiceField service,
        @Schema(nullable = true) GovernanceField governance,
        @Schema(examples = "46") int personTimes, @Schema(examples = "23") int people,
        @Schema(description = "photos", examples = "3") int photos,
        @Schema(description = "one of its photos stands in another activity") boolean photoReused,
        ActivityStatus status,
        @Schema(description = "entered late: the township has to confirm it") boolean late,
        @Schema(description = "the caller may confirm or reject it now") boolean mayDecide,
        @Schema(examples = "3") long version) { }
