package org.yichuang.notice.wire;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.document.DocumentSummary;
import org.yichuang.kernel.http.Versioned;
import org.yichuang.kernel.id.Id;
import org.yichuang.notice.ObjectionKind;
import org.yichuang.notice.ObjectionStatus;
import org.yichuang.notice.domain.Objection;

/** An objection as the office sees it; who objected is never part of it. */
public record ObjectionView(
        Id id, String receiptNo, Id noticeId, Id lineId, String lineTitle, ObjectionKind kind, ObjectionStatus status,
        @Schema(nullable = true, description = "name of the handler") String handler, boolean mine,
        @Schema(nullable = true, description = "for the handler alone") String grounds,
        @Schema(description = "what the objector sent to show it; for the handler alone, empty for others") List<DocumentSummary> evidence,
        Instant receivedAt, Instant acceptDueAt, Instant decideDueAt, boolean extended,
        @Schema(nullable = true, description = "what the organisation was asked; for the handler alone") String statement,
        @Schema(nullable = true) Instant answerDueAt,
        @Schema(nullable = true, description = "for the handler alone") String answer,
        @Schema(nullable = true) String conclusion, @Schema(nullable = true) Instant decidedAt,
        List<ObjectionStatus> nextSteps, long version) implements Versioned {

    /**
     * @param grounds null for everybody but the handler
     * @param evidence empty for everybody but the handler
     */
    public static ObjectionView of(Objection one, String lineTitle, String handlerName, boolean mine, String grounds,
                                   List<DocumentSummary> evidence) {
        return new ObjectionView(new Id(one.id()), one.receiptNo(), new Id(one.noticeId()), new Id(one.lineId()), lineTitle, one.kind(), one.status(),
                handlerName, mine, grounds, evidence, one.receivedAt(), one.acceptDueAt(), one.decideDueAt(), one.extended(), mine ? one.statement() : null,
                one.answerDueAt(), mine ? one.answer() : null, one.conclusion(), one.decidedAt(), mine ? one.status().following() : List.of(),
                one.version());
    }
}
