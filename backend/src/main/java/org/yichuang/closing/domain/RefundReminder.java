package org.yichuang.closing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.money.Money;

/** Who owes a refund was reminded of it. */
@Entity
@Table(name = "refund_reminder")
public class RefundReminder {
    @Id private Long id;
    @Column(name = "refund_id", updatable = false) private long refundId;
    @Column(name = "days_before", updatable = false) private int daysBefore;
    @Column(name = "open_fen", updatable = false) private Money open;
    @Column(name = "reminded_at", updatable = false) private Instant remindedAt;

    protected RefundReminder() { }

    /** @param daysBefore the due day; below zero for days after it */
    public RefundReminder(Refund refund, int daysBefore, Instant now) {
        this.id = Ids.next();
        this.refundId = refund.id();
        this.daysBefore = daysBefore;
        this.open = refund.owed();
        this.remindedAt = now;
    }

    public int daysBefore() {
        return daysBefore;
    }

    public Money open() {
        return open;
    }

    public Instant remindedAt() {
        return remindedAt;
    }
}
