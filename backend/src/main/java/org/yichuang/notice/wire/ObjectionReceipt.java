package org.yichuang.notice.wire;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yichuang.notice.ObjectionKind;
import org.yichuang.notice.domain.Objection;

/** Proof that it was received. The secret is shown here only. */
public record ObjectionReceipt(
        @Schema(examples = "OBJ-2026-0007") String receiptNo,
        @Schema(description = "needed to follow it; write it down, it cannot be shown again") String secret,
        ObjectionKind kind, Instant receivedAt, Instant acceptDueAt, Instant decideDueAt) {

    public static ObjectionReceipt of(Objection objection, String secret) {
        return new ObjectionReceipt(objection.receiptNo(), secret, objection.kind(), objection.receivedAt(), objection.acceptDueAt(),
                objection.decideDueAt());
    }
}
