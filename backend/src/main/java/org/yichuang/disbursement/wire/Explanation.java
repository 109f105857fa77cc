package org.yichuang.disbursement.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.gate.FactValue;
import org.yichuang.gate.Finding;
import org.yichuang.gate.Outcome;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.words.LocalText;

/** Why a part is not paid yet: in one sentence, whom it waits for and since when, and every condition with the facts behind it. */
@Schema(name = "TrancheExplanation")
public record Explanation(
        LocalText sentence,
        @Schema(nullable = true, description = "what can be done") LocalText wayOut,
        @Schema(nullable = true, description = "the role that has to act", examples = "FINANCE_CLERK") String waitingFor,
        @Schema(description = "waiting since") Instant since,
        @Schema(nullable = true, description = "when it is to be paid") LocalDate nextDate,
        @Schema(description = "when the conditions were looked at") Instant askedAt,
        List<Point> conditions) {

    /** One condition and how it stands. */
    @Schema(name = "TranchePoint")
    public record Point(
            @Schema(examples = "abnormal-list") String ruleId,
            @Schema(examples = "2026-1") String ruleVersion,
            @Schema(description = "of whom it speaks", examples = "implementer") String party,
            LocalText label, LocalText wayOut, LocalText basis,
            Outcome outcome,
            @Schema(description = "the part does not move while it is so") boolean stops,
            @Schema(nullable = true, description = "what is known; null when nobody can tell") FactValue fact,
            @Schema(nullable = true, description = "who says so") LocalText source,
            @Schema(nullable = true) Instant asOf,
            @Schema(nullable = true, description = "in the way since") Instant since,
            @Schema(nullable = true, description = "the role that has to act") String waitingFor,
            @Schema(nullable = true) Id waiverId) {

        public static Point of(Finding one) {
            var condition = one.condition();
            var fact = one.fact();
            return new Point(condition.ruleId(), condition.ruleVersion(), condition.party(), condition.label(), condition.wayOut(), condition.basis(),
                    one.outcome(), !one.verdict().lets(), fact == null ? null : fact.value(), fact == null ? null : fact.source(),
                    fact == null ? null : fact.asOf(), one.since(), condition.waitingFor(), Id.of(one.waiverId()));
        }
    }
}
