package org.yichuang.organisation.wire;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.http.Versioned;

/** A filing: the organisation it is about and what was said on the way. */
public record FilingView(
        OrganisationView organisation,
        String foundingReason,
        @Schema(nullable = true) Integer memberCount,
        @Schema(nullable = true) String villageOpinion, @Schema(nullable = true) String villageBy, @Schema(nullable = true) Instant villageAt,
        @Schema(nullable = true) String decisionReason, @Schema(nullable = true) String decidedBy, @Schema(nullable = true) Instant decidedAt,
        long version) implements Versioned { }
