package org.yichuang.disbursement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.yichuang.fund.Cause;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.money.Money;

/** One movement on a pool's account as the bank tells it. The bank's serial number names it for good. */
@Entity
@Table(name = "bank_line")
public class BankLine {
    @Id private Long id;
    @Column(name = "statement_id", updatable = false) private long statementId;
    @Column(name = "pool_id", updatable = false) private long poolId;
    @Column(updatable = false) private String serial;
    @Column(name = "booked_on", updatable = false) private LocalDate bookedOn;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(3)", updatable = false) private Direction direction;
    @Column(name = "amount_fen", updatable = false) private Money amount;
    @Column(updatable = false) private String counterparty;
    @Column(name = "number_masked", updatable = false) private String numberMasked;
    @Column(updatable = false) private String remark;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)") private LineStatus status = LineStatus.OPEN;
    @Column(name = "payment_id") private Long paymentId;
    @Enumerated(EnumType.STRING) @Column(name = "matched_by_rule", columnDefinition = "varchar(30)") private MatchRule matchedBy;
    @Column(name = "decided_by") private Long decidedBy;
    @Column(name = "decided_at") private Instant decidedAt;
    @Column(name = "decision_reason") private String decisionReason;
    @Version private long version;

    protected BankLine() { }

    public BankLine(long statementId, long poolId, StatementRow row) {
        this.id = Ids.next();
        this.statementId = statementId;
        this.poolId = poolId;
        this.serial = row.serial();
        this.bookedOn = row.bookedOn();
        this.direction = row.direction();
        this.amount = row.amount();
        this.counterparty = row.counterparty();
        this.numberMasked = row.numberMasked();
        this.remark = row.remark();
    }

    public void matched(long payment, MatchRule rule, long account, String reason, Instant now) {
        paymentId = payment;
        matchedBy = rule;
        decided(LineStatus.MATCHED, account, reason, now);
    }

    public void decided(LineStatus as, long account, String reason, Instant now) {
        status = as;
        decidedBy = account;
        decidedAt = now;
        decisionReason = reason;
    }

    public Cause cause() {
        return Cause.of("bank-line", id).because(remark.isEmpty() ? serial : remark);
    }

    public long id() {
        return id;
    }

    public long statementId() {
        return statementId;
    }

    public long poolId() {
        return poolId;
    }

    public String serial() {
        return serial;
    }

    public LocalDate bookedOn() {
        return bookedOn;
    }

    public Direction direction() {
        return direction;
    }

    public Money amount() {
        return amount;
    }

    public String counterparty() {
        return counterparty;
    }

    public String numberMasked() {
        return numberMasked;
    }

    public String remark() {
        return remark;
    }

    public LineStatus status() {
        return status;
    }

    public Long paymentId() {
        return paymentId;
    }

    public MatchRule matchedBy() {
        return matchedBy;
    }

    public String decisionReason() {
        return decisionReason;
    }
}
