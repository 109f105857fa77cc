package org.yichuang.application.service;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.application.ApplicationStatus;
import org.yichuang.document.DocumentSummary;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;

/** An application with everything written in it so far. */
public record ApplicationView(Id id, Id callId,
        @Schema(examples = "2026年度社区微公益创投") String callTitle,
        @Schema(examples = "filed") String trackKey, Id organisationId,
        @Schema(examples = "霓亮爱心志愿服务社") String organisationName,
        @Schema(nullable = true, examples = "银龄课堂") String title,
        @Schema(nullable = true, description = "fen", examples = "2153846") Long requestedFen,
        ApplicationStatus status,
        @Schema(description = "a decision on the award stands, whatever it says") boolean decided,
        @Schema(description = "states the caller can bring it to now") List<ApplicationStatus> nextSteps,
        @Schema(description = "the caller may change its sections now") boolean editable,
        @Schema(nullable = true, description = "sent back: may be completed before this instant") Instant returnedUntil,
        @Schema(description = "24:00 of the last day: the first instant that is too late") Instant closesAt,
        @Schema(description = "sections in the order of the form") List<SectionView> sections,
        @Schema(description = "files that the form names now") List<DocumentSummary> documents,
        ProcessView process,
        @Schema(nullable = true, description = "proof of the last submission") Receipt receipt,
        long version) implements Versioned {

    /** One section: its content, who wrote it last, and what still stands between it and a submission. */
    public record SectionView(@Schema(examples = "need") String key,
            @Schema(nullable = true, type = SchemaType.OBJECT, implementation = Object.class, description = "null while nobody has opened it") JsonNode content,
            @Schema(description = "0 while nobody has opened it", examples = "7") long changedInVersion,
            @Schema(nullable = true, examples = "陈敏") String changedBy,
            @Schema(nullable = true) Instant changedAt,
            boolean complete, List<FaultView> faults) { }

    /** @param pointer into the section's content */
    @Schema(name = "SectionFault")
    public record FaultView(@Schema(examples = "/title") String pointer,
            @Schema(description = "the broken keyword of the schema or rule of the budget", examples = "required") String keyword,
            @Schema(description = "in the language asked for", examples = "请填写") String message) { }

    /** What a section held in one version. */
    public record RevisionView(@Schema(examples = "7") long version, @Schema(examples = "need") String section,
            @Schema(type = SchemaType.OBJECT, implementation = Object.class) JsonNode content,
            @Schema(examples = "陈敏") String writtenBy, Instant writtenAt) { }

}
