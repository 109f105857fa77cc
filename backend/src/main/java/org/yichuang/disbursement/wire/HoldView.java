package org.yichuang.disbursement.wire;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** What held or holds a part. */
@Schema(name = "TrancheHold")
public record HoldView(Id id, String reason,
        @Schema(nullable = true, description = "the rule that holds it; null when a person does", examples = "abnormal-list") String ruleId,
        @Schema(nullable = true, examples = "2026-1") String ruleVersion,
        @Schema(nullable = true, description = "whose record the rule speaks of", examples = "implementer") String party,
        @Schema(nullable = true, description = "the answer of the gate behind it") Id gateAnswerId,
        @Schema(nullable = true, description = "for officers; null for a rule") String placedByName, Instant placedAt,
        @Schema(nullable = true) Instant releasedAt,
        @Schema(nullable = true) String releaseReason) { }
