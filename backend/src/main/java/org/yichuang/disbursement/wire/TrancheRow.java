package org.yichuang.disbursement.wire;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.call.rules.Tranche.Trigger;
import org.yichuang.disbursement.TrancheStatus;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.words.LocalText;

/** One part of a grant in a list. */
public record TrancheRow(
        Id id, Id projectId,
        @Schema(description = "number of the agreement, which names the project too") String projectCode,
        String projectTitle,
        String organisationName,
        @Schema(examples = "2") int number,
        @Schema(description = "of so many", examples = "3") int parts,
        LocalText title, Trigger trigger,
        @Schema(description = "in fen", examples = "1076923") long amountFen,
        TrancheStatus status,
        @Schema(nullable = true) String statusReason,
        @Schema(description = "in this state since") Instant changedAt,
        @Schema(nullable = true, description = "when what it waits for happened") Instant metAt,
        @Schema(nullable = true, description = "to be paid by") LocalDate payBy,
        Id poolId) { }
