package org.yichuang.evaluation.service;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.call.rules.ReportingRules.Anchor;
import org.yichuang.evaluation.ReportStatus;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.words.LocalText;

/** A report in a list. */
public record ReportRow(Id id, Id projectId,
        @Schema(examples = "SY-2026-0007") String projectCode,
        @Schema(examples = "银龄课堂") String projectTitle,
        Id implementerId, @Schema(examples = "霓亮爱心志愿服务社") String implementerName,
        @Schema(examples = "midterm") String taskKey,
        @Schema(description = "counts up for a task that repeats", examples = "1") int number,
        Anchor anchor, LocalText title, LocalDate coversFrom, LocalDate coversTo, LocalDate dueOn,
        @Schema(description = "the calendar of that year is not published yet") boolean provisional,
        ReportStatus status,
        @Schema(description = "handed in late the first time") boolean late,
        @Schema(description = "not in, and its time is over") boolean overdue,
        @Schema(examples = "2") long version) { }
