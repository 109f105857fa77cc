package org.yichuang.award.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.award.ChangeFinding;
import org.yichuang.award.ChangeItem;
import org.yichuang.award.ChangeStatus;
import org.yichuang.call.rules.ChangeRules.DecidedBy;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;

/** A change request with how it is decided and what became of it. */
public record ChangeView(Id id, @Schema(examples = "2") int number, Id projectId, @Schema(examples = "CALL-2026-01-P001") String projectCode, String projectTitle,
        List<ChangeItem> items, List<ChangeFinding> findings, DecidedBy decidedBy, @Schema(description = "fen moved by this request, gross", examples = "250000") long movedFen,
        @Schema(description = "gates are asked again before it is approved") boolean gatesAskedAgain,
        @Schema(description = "a supplementary agreement is made") boolean supplementary, String reason, ChangeStatus status, @Schema(nullable = true) String statusReason,
        String requestedBy, Instant requestedAt, @Schema(nullable = true, description = "last day to decide") LocalDate decideBy,
        @Schema(nullable = true) String opinion, @Schema(nullable = true) String opinionFrom, @Schema(nullable = true) String decidedByName,
        @Schema(nullable = true) Instant decidedAt, @Schema(nullable = true, description = "the supplementary agreement") Id supplementDocumentId,
        @Schema(description = "what the caller may do now") List<Step> may, long version) implements Versioned {

    @Schema(name = "ChangeStep")
    public enum Step { ADD_OPINION, DECIDE, WITHDRAW }
}
