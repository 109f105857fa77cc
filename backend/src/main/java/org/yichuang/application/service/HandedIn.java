package org.yichuang.application.service;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.application.ApplicationStatus;
import org.yichuang.application.ConfirmingParty;

/** What became of handing in: sealed with a receipt, or put up for those who have still to confirm it. */
public record HandedIn(ApplicationStatus status,
        @Schema(description = "who has still to confirm it before the deadline; empty when it is handed in") Set<ConfirmingParty> waitingFor,
        @Schema(nullable = true, description = "null while somebody has to confirm it", examples = "CALL-2026-01-0007") String receiptNo,
        @Schema(nullable = true, description = "SHA-256 of the sealed content", examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") String hash,
        @Schema(nullable = true, description = "when the last command that was needed reached the server; this instant decides") Instant submittedAt,
        @Schema(description = "the version that was handed in or put up", examples = "12") long version) {

    static HandedIn sealed(Receipt receipt) {
        return new HandedIn(ApplicationStatus.SUBMITTED, Set.of(), receipt.receiptNo(), receipt.hash(), receipt.submittedAt(), receipt.version());
    }

    static HandedIn putUp(Set<ConfirmingParty> waitingFor, long version) {
        return new HandedIn(ApplicationStatus.AWAITING_CONFIRMATION, waitingFor, null, null, null, version);
    }
}
