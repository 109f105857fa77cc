package org.yichuang.notice.wire;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.kernel.id.Id;
import org.yichuang.notice.ObjectionKind;
import org.yichuang.notice.ObjectionStatus;
import org.yichuang.notice.domain.Objection;

/** How an objection stands, for whoever holds its receipt and secret. */
public record TrackedObjection(
        String receiptNo, Id noticeId, ObjectionKind kind, ObjectionStatus status, Instant receivedAt, Instant acceptDueAt, Instant decideDueAt,
        boolean extended, @Schema(nullable = true) Instant decidedAt, @Schema(nullable = true) String conclusion,
        @Schema(description = "how many files of evidence have arrived", examples = "2") int evidence) {

    public static TrackedObjection of(Objection one, int evidence) {
        return new TrackedObjection(one.receiptNo(), new Id(one.noticeId()), one.kind(), one.status(), one.receivedAt(), one.acceptDueAt(),
                one.decideDueAt(), one.extended(), one.decidedAt(), one.conclusion(), evidence);
    }
}
