package org.yichuang.decision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The leader gives an award up; where a host stands in for the body, it takes effect once the host has confirmed it. */
@Embeddable
public class Withdrawal {
    @Column(name = "withdrawal_words") private String words;
    @Column(name = "withdrawal_asked_by") private Long askedBy;
    @Column(name = "withdrawal_asked_at") private Instant askedAt;
    @Column(name = "withdrawal_host_by") private Long hostBy;

    protected Withdrawal() { }

    public Withdrawal(String words, long askedBy, Instant askedAt) {
        this.words = words;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    /** The host agrees. */
    public void confirmedBy(long accountId) {
        this.hostBy = accountId;
    }

    public String words() {
        return words;
    }

    public Long askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public boolean isHostConfirmed() {
        return hostBy != null;
    }
}
