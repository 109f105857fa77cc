package org.yichuang.activity.service;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.activity.ActivityStatus;
import org.yichuang.document.DocumentSummary;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;

/** An activity with everything written about it. */
public record ActivityView(Id id, Id organisationId,
        @Schema(examples = "霓亮爱心志愿服务社") String organisationName,
        RecordActivity content,
        @Schema(description = "minutes of helpers that count: at most 8 hours a person and day over all activities", examples = "900") long countedMinutes,
        List<PhotoView> photos, ActivityStatus status,
        @Schema(nullable = true, description = "why it was rejected or is to be confirmed anew") String statusReason,
        @Schema(description = "entered late: the township has to confirm it") boolean late,
        @Schema(examples = "1") int versionNo,
        @Schema(examples = "陈敏") String enteredBy, Instant enteredAt,
        @Schema(nullable = true) String decidedBy, @Schema(nullable = true) Instant decidedAt,
        @Schema(description = "the caller may confirm or reject it now") boolean mayDecide,
        @Schema(description = "the caller may correct it") boolean mayCorrect,
        long version) implements Versioned {

    /** @param alsoIn other activities with the very same picture that the caller may open */
    public record PhotoView(DocumentSummary document, @Schema(description = "it stands in another activity too") boolean reused, List<Id> alsoIn) { }

    /** What the record said in one version. */
    public record VersionView(@Schema(examples = "1") int number, RecordActivity content, @Schema(nullable = true) String reason,
                              @Schema(examples = "陈敏") String writtenBy, Instant writtenAt) { }
}
