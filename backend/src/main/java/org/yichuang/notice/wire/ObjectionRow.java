package org.yichuang.notice.wire;

import java.time.Instant;
import org.yichuang.kernel.id.Id;
import org.yichuang.notice.ObjectionKind;
import org.yichuang.notice.ObjectionStatus;
import org.yichuang.notice.domain.Objection;

/** An objection in a list: its receipt number and its days, nothing of what was said. */
public record ObjectionRow(Id id, String receiptNo, Id noticeId, ObjectionKind kind, ObjectionStatus status, Instant receivedAt, Instant acceptDueAt,
                           Instant decideDueAt, boolean overdue) {

    public static ObjectionRow of(Objection one, Instant now) {
        boolean overdue = one.status() == ObjectionStatus.RECEIVED && !now.isBefore(one.acceptDueAt())
                || one.status().isOpen() && !now.isBefore(one.decideDueAt());
        return new ObjectionRow(new Id(one.id()), one.receiptNo(), new Id(one.noticeId()), one.kind(), one.status(), one.receivedAt(),
                one.acceptDueAt(), one.decideDueAt(), overdue);
    }
}
