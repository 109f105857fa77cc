package org.yichuang.decision.wire;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.decision.DecisionStatus;
import org.yichuang.kernel.id.Id;

/** A decision in a list. */
public record DecisionRow(Id id, Id callId, String callTitle, int number, DecisionStatus status, Instant createdAt,
                          @Schema(nullable = true) Instant proposedAt, @Schema(nullable = true) Instant approvedAt,
                          @Schema(nullable = true) Instant announcedAt) { }
