package org.yichuang.evaluation.service;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.activity.ActivityTotals;
import org.yichuang.document.DocumentSummary;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;

/** A report with its form, what is written in it, and what confirmed activities add up to. */
public record ReportView(Id id, ReportRow head,
        @Schema(type = SchemaType.OBJECT, implementation = Object.class, description = "section of the form engine") JsonNode form,
        @Schema(nullable = true, type = SchemaType.OBJECT, implementation = Object.class, description = "null while nobody has begun it") JsonNode content,
        List<FaultView> faults, List<DocumentSummary> documents,
        @Schema(description = "of the time that the report covers, as of now") ActivityTotals counted,
        @Schema(description = "the day before it was rolled to a working day") LocalDate nominalDueOn,
        @Schema(nullable = true, description = "why it was sent back") String statusReason,
        @Schema(nullable = true) Instant submittedAt, @Schema(nullable = true) String decidedBy,
        List<SubmissionView> submissions,
        @Schema(description = "the caller may write and hand it in") boolean mayWrite,
        @Schema(description = "the caller may accept it or send it back now") boolean mayDecide,
        long version) implements Versioned {

    /** @param pointer into the content */
    @Schema(name = "ReportFault")
    public record FaultView(@Schema(examples = "/done") String pointer, @Schema(examples = "required") String keyword) { }

    /** @param hash of what was handed in */
    public record SubmissionView(@Schema(examples = "1") int number, String hash, boolean late, String submittedBy, Instant submittedAt) { }
}
