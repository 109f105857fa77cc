package org.yichuang.decision.wire;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.decision.AwardLineStatus;
import org.yichuang.decision.domain.allocation.LineReason;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;

/** What became of one application: for its people, and for officers. */
public record AwardLineView(
        Id id, Id callId, String callTitle, Id applicationId, String title, Id organisationId, String organisation, @Schema(nullable = true) String host,
        @Schema(examples = "registered") String listKey, int place, @Schema(description = "fen") long requestedFen,
        @Schema(nullable = true, description = "fen; the least with which the project works") Long minimumFen,
        @Schema(description = "fen; zero while nothing is set aside") long amountFen,
        AwardLineStatus status, @Schema(nullable = true) String statusReason, @Schema(nullable = true) LineReason reason, Instant changedAt,
        @Schema(description = "an objection or a new ranking keeps it waiting") boolean suspended,
        @Schema(nullable = true) Integer reserveNo, @Schema(nullable = true, description = "the reserve list ends at this instant") Instant reserveUntil,
        @Schema(nullable = true, description = "an offer stands before this instant") Instant offerUntil,
        @Schema(nullable = true, description = "the notice that announced it last") Id noticeId,
        @Schema(nullable = true, description = "objections to it are in time before this instant") Instant noticeEndsAt,
        @Schema(nullable = true, description = "answer of the gate when its turn had come") Id gateAnswerId,
        @Schema(nullable = true) WithdrawalView withdrawal, @Schema(description = "what the caller may do now") List<Act> may, long version) implements Versioned {

    @Schema(name = "AwardLineAct")
    public enum Act { ACCEPT, DECLINE, WITHDRAW, CONFIRM_WITHDRAWAL, OFFER }

    /** The leader gave it up; with a host it waits for the host. */
    @Schema(name = "AwardWithdrawal")
    public record WithdrawalView(String words, Instant askedAt, boolean awaitsHost) { }
}
