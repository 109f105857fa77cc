package org.yichuang.decision.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.decision.DecisionStatus;
import org.yichuang.decision.domain.allocation.LineReason;
import org.yichuang.decision.domain.allocation.ProposedOutcome;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.words.LocalText;

/** A decision with everything it says. */
public record DecisionView(
        Id id, Id callId, String callTitle, @Schema(nullable = true) String callCode, @Schema(description = "from 1 in its call", examples = "1") int number,
        DecisionStatus status, @Schema(nullable = true) String statusReason, List<ListView> lists, List<PoolView> pools,
        List<DeviationEntry> deviations,
        @Schema(description = "rankings, rules or lines have changed since it was computed: refresh a draft, take back what was proposed") boolean stale,
        @Schema(nullable = true, description = "code of the problem that keeps it from being computed now", examples = "ranking-awaits-draw") String hindrance,
        String createdBy, Instant createdAt, @Schema(nullable = true) String proposedBy, @Schema(nullable = true) Instant proposedAt,
        @Schema(nullable = true) String approvedBy, @Schema(nullable = true) Instant approvedAt,
        @Schema(nullable = true, description = "the rules want it decided by then, counted from the last ranking") LocalDate decideBy,
        @Schema(nullable = true, description = "the reserve lists end at this instant") Instant reserveUntil,
        @Schema(nullable = true) Instant announcedAt, @Schema(description = "SHA-256 of what is decided") String contentHash,
        @Schema(description = "what the caller may do now") List<Act> may, long version) implements Versioned {

    @Schema(name = "DecisionAct")
    public enum Act { EDIT, PROPOSE, TAKE_BACK, APPROVE, DISCARD, ANNOUNCE }

    /** One ranking list in order. */
    @Schema(name = "DecisionList")
    public record ListView(
            @Schema(examples = "registered") String listKey, LocalText title, Id rankingId, int rankingVersion,
            @Schema(description = "sheets that each score rests on") int validSheets, @Schema(examples = "TRIMMED_MEAN") String method,
            @Schema(nullable = true) String drawSeed, List<LineView> lines) { }

    /** One application of the list. */
    @Schema(name = "DecisionLine")
    public record LineView(
            Id applicationId, @Schema(nullable = true, description = "once decided") Id awardLineId, String title, String organisation,
            @Schema(nullable = true) String host, int place, boolean passed, @Schema(examples = "82.33") String score,
            @Schema(description = "exact", examples = "247/3") String exactScore,
            @Schema(nullable = true, description = "the question that broke a tie", examples = "CRITERION_MEAN:need") String decidedBy,
            @Schema(description = "fen") long requestedFen, @Schema(nullable = true, description = "fen") Long minimumFen,
            @Schema(description = "fen; what the rules would give") long usualFen, @Schema(description = "fen") long amountFen,
            @Schema(nullable = true) Id poolId, ProposedOutcome outcome, LineReason reason,
            @Schema(nullable = true) Integer reserveNo, @Schema(nullable = true, examples = "TOWNSHIP:330604002") String quota) { }

    /** What a pool gives to the decision. */
    @Schema(name = "DecisionPool")
    public record PoolView(
            Id poolId, String title, int fiscalYear, @Schema(description = "fen this call may use") long budgetFen,
            @Schema(description = "fen kept for organising") long organisingFen, @Schema(description = "fen kept for evaluation") long evaluationFen,
            @Schema(description = "fen") long forAwardsFen, @Schema(description = "fen") long usedFen, @Schema(description = "fen") long leftFen,
            @Schema(description = "fen free in the books now") long availableFen) { }
}
