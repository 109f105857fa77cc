package org.yichuang.call.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.yichuang.call.CallCorrected;
import org.yichuang.kernel.id.Ids;

/** A published correction; never changed afterwards. */
@Entity
@Immutable
@Table(name = "call_correction")
public class CallCorrection {
    @Id private Long id;
    @Column(name = "call_id", nullable = false) private long callId;
    @Column(nullable = false) private int number;
    @Column(nullable = false) private String reason;
    @Column(name = "former_rule_book_id", nullable = false) private long formerRuleBookId;
    @Column(name = "rule_book_id", nullable = false) private long ruleBookId;
    @Column(name = "former_closes_at", nullable = false) private Instant formerClosesAt;
    @Column(name = "closes_at", nullable = false) private Instant closesAt;
    @Column(name = "published_at", nullable = false) private Instant publishedAt;

    protected CallCorrection() { }

    public CallCorrection(FundingCall call, int number, String reason, long ruleBookId, Instant closesAt, Instant publishedAt) {
        this.id = Ids.next();
        this.callId = call.id();
        this.number = number;
        this.reason = reason;
        this.formerRuleBookId = call.ruleBookId();
        this.ruleBookId = ruleBookId;
        this.formerClosesAt = call.plan().closesAt();
        this.closesAt = closesAt;
        this.publishedAt = publishedAt;
    }

    public int number() {
        return number;
    }

    public String reason() {
        return reason;
    }

    public long formerRuleBookId() {
        return formerRuleBookId;
    }

    public long ruleBookId() {
        return ruleBookId;
    }

    public Instant formerClosesAt() {
        return formerClosesAt;
    }

    public Instant closesAt() {
        return closesAt;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public CallCorrected event() {
        return new CallCorrected(callId, number, formerRuleBookId, ruleBookId, formerClosesAt, closesAt, reason);
    }
}
