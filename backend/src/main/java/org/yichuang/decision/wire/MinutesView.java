package org.yichuang.decision.wire;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.decision.domain.MinutesText;
import org.yichuang.kernel.id.Id;

/** The minutes of a decision: frozen once it is approved, before that as they would read. */
public record MinutesView(Id decisionId, boolean frozen, MinutesText text, @Schema(nullable = true) Instant writtenAt,
                          @Schema(nullable = true, examples = "SHA-256") String algorithm, @Schema(nullable = true) String hash) { }
