package org.yichuang.notice.wire;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;
import org.yichuang.notice.ObjectionStatus;
import org.yichuang.notice.domain.Objection;

/** What the organisation is asked to answer, in the words of the handler. */
public record ObjectionStatement(Id id, String receiptNo, String lineTitle, ObjectionStatus status, String statement, Instant answerDueAt,
                                 @Schema(nullable = true) String answer, @Schema(nullable = true) String conclusion) {

    public static ObjectionStatement of(Objection one, String lineTitle) {
        return new ObjectionStatement(new Id(one.id()), one.receiptNo(), lineTitle, one.status(), one.statement(), one.answerDueAt(), one.answer(),
                one.conclusion());
    }
}
