package org.yichuang.evaluation.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.activity.ActivityTotals;
import org.yichuang.call.rules.Grade;
import org.yichuang.call.rules.Rubric;
import org.yichuang.document.DocumentSummary;
import org.yichuang.evaluation.AssessEvaluation;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.number.Fraction;

/** An evaluation as the caller may see it. Who has not declared yet sees what it is about and nothing more. */
public record EvaluationView(Id id, EvaluationRow head,
        @Schema(nullable = true, description = "name of the host that stands in for a filed body") String hostName,
        @Schema(nullable = true, description = "of the project") LocalDate startsOn, @Schema(nullable = true) LocalDate endsOn,
        @Schema(nullable = true, description = "fen", examples = "2153846") Long grantFen,
        @Schema(nullable = true) Id applicationId,
        @Schema(nullable = true, description = "the report it rests on") Id reportId,
        @Schema(nullable = true, description = "what confirmed activities add up to up to now") ActivityTotals counted,
        @Schema(nullable = true, description = "what a final evaluation is scored by") Rubric rubric,
        List<Grade> grades,
        @Schema(nullable = true, description = "what is to be put right") String rectifyWhat,
        @Schema(nullable = true, description = "what the organisation says it has put right") String rectifyWords,
        List<DocumentSummary> documents,
        @Schema(description = "what assessors concluded, the oldest first; the organisation reads the last once it counts") List<AssessmentView> assessments,
        @Schema(nullable = true, description = "exact, out of 100", examples = "247/3") Fraction score,
        @Schema(nullable = true, description = "two decimals, to be shown", examples = "82.33") String scoreShown,
        @Schema(nullable = true, description = "of money") Boolean misuse,
        @Schema(nullable = true, description = "where the result is announced") Id noticeId,
        @Schema(nullable = true) String statusReason, @Schema(nullable = true) String confirmedBy, @Schema(nullable = true) Instant concludedAt,
        Set<Turn> turns, long version) implements Versioned {

    /** What the caller may do with it now. */
    public enum Turn { ASSIGN, DECLARE, ASSESS, CONFIRM, SEND_BACK, RECTIFY }

    public record AssessmentView(@Schema(examples = "1") int number, @Schema(nullable = true) String assessorName, AssessEvaluation said, String hash,
                                 Instant submittedAt) { }
}
