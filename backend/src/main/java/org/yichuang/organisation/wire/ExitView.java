package org.yichuang.organisation.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.document.DocumentSummary;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;
import org.yichuang.organisation.ExitObstacle;
import org.yichuang.organisation.ExitStatus;

/** A request to leave the register with all that is known of it. */
public record ExitView(
        Id id, Id organisationId, String organisationName, ExitStatus status, @Schema(nullable = true) String statusReason,
        String reason, LocalDate decidedOn, List<DocumentSummary> documents,
        @Schema(nullable = true) Id successorId, @Schema(nullable = true) String successorName,
        Instant requestedAt, Instant changedAt,
        @Schema(nullable = true, description = "where the public reads of it") Id noticeId,
        @Schema(nullable = true, description = "end of the publicity") Instant publicUntil,
        @Schema(description = "an objection is being handled") boolean suspended,
        @Schema(description = "what has to be settled first; empty once it is over") List<ExitObstacle> obstacles,
        List<ExitStatus> nextSteps, long version) implements Versioned { }
