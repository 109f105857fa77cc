package org.yichuang.closing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.yichuang.disbursement.ReceivedMoney;
import org.yichuang.fund.Cause;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.money.Money;

/** Money of one line of the bank that pays back a refund, all of it or a part. */
@Entity
@Table(name = "refund_payment")
public class RefundPayment {
    @Id private Long id;
    @Column(name = "refund_id", updatable = false) private long refundId;
    @Column(name = "line_id", updatable = false) private long lineId;
    @Column(updatable = false) private String serial;
    @Column(name = "booked_on", updatable = false) private LocalDate bookedOn;
    @Column(updatable = false) private String payer;
    @Column(name = "received_fen", updatable = false) private Money received;
    @Column(name = "matched_fen", updatable = false) private Money matched;
    @Column(updatable = false) private String words;
    @Column(name = "recorded_by", updatable = false) private long recordedBy;
    @Column(name = "recorded_by_name", updatable = false) private String recordedByName;
    @Column(name = "recorded_at", updatable = false) private Instant recordedAt;
    /** One, or null once it was taken back: the same line pays the same refund once. */
    @Column private Integer live = 1;
    @Column(name = "taken_back_by_name") private String takenBackByName;
    @Column(name = "taken_back_at") private Instant takenBackAt;
    @Column(name = "taken_back_reason") private String takenBackReason;
    @Version private long version;

    protected RefundPayment() { }

    public RefundPayment(long refundId, ReceivedMoney money, Money matched, String words, long by, String byName, Instant now) {
        this.id = Ids.next();
        this.refundId = refundId;
        this.lineId = money.id();
        this.serial = money.serial();
        this.bookedOn = money.bookedOn();
        this.payer = money.payer();
        this.received = money.open();
        this.matched = matched;
        this.words = words;
        this.recordedBy = by;
        this.recordedByName = byName;
        this.recordedAt = now;
    }

    public void takenBack(String byName, String reason, Instant now) {
        live = null;
        takenBackByName = byName;
        takenBackReason = reason;
        takenBackAt = now;
    }

    public Cause cause() {
        return Cause.of("refund-payment", id);
    }

    public boolean isLive() {
        return live != null;
    }

    /** What came in beyond what was owed; it stays in clearing. */
    public Money over() {
        return received.minus(matched);
    }

    public long id() {
        return id;
    }

    public long refundId() {
        return refundId;
    }

    public long lineId() {
        return lineId;
    }

    public String serial() {
        return serial;
    }

    public LocalDate bookedOn() {
        return bookedOn;
    }

    public String payer() {
        return payer;
    }

    public Money matched() {
        return matched;
    }

    public String words() {
        return words;
    }

    public long recordedBy() {
        return recordedBy;
    }

    public String recordedByName() {
        return recordedByName;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String takenBackByName() {
        return takenBackByName;
    }

    public Instant takenBackAt() {
        return takenBackAt;
    }

    public String takenBackReason() {
        return takenBackReason;
    }
}
