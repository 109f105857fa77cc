package org.yichuang.gate;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;

/** How one condition came out. */
public record FindingView(
        Condition condition,
        @Schema(nullable = true, implementation = RecordRef.class, description = "of whom it speaks; null when nobody was named") RecordRef about,
        @Schema(nullable = true, implementation = FactView.class, description = "null when nobody can tell") FactView fact,
        Outcome outcome,
        @Schema(nullable = true, description = "in the way since then") Instant since,
        @Schema(nullable = true, implementation = Id.class) Id waiverId) {

    public static FindingView of(Finding finding) {
        return new FindingView(finding.condition(), RecordRef.of(finding.about()), FactView.of(finding.fact()), finding.outcome(), finding.since(),
                Id.of(finding.waiverId()));
    }
}
