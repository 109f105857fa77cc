package org.yichuang.disbursement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yichuang.disbursement.DisbursementProblem;

/** Whose hands a part of a grant went through: who asked, who approved, and for a large amount who approved first. */
@Embeddable
public class Hands {
    @Column(name = "requested_by") private Long requestedBy;
    @Column(name = "requested_at") private Instant requestedAt;
    @Column(name = "first_approved_by") private Long firstApprovedBy;
    @Column(name = "first_approved_at") private Instant firstApprovedAt;
    @Column(name = "approved_by") private Long approvedBy;
    @Column(name = "approved_at") private Instant approvedAt;

    public static Hands ofRequester(long account, Instant now) {
        var hands = new Hands();
        hands.requestedBy = account;
        hands.requestedAt = now;
        return hands;
    }

    /** Whoever had a hand in it before does not do the next thing. */
    public void refuse(long account) {
        if (all().contains(account)) throw DisbursementProblem.SAME_HAND.refuse();
    }

    Hands firstApproved(long account, Instant now) {
        firstApprovedBy = account;
        firstApprovedAt = now;
        return this;
    }

    Hands approved(long account, Instant now) {
        approvedBy = account;
        approvedAt = now;
        return this;
    }

    public Set<Long> all() {
        return Stream.of(requestedBy, firstApprovedBy, approvedBy).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** No person twice. */
    public boolean apart() {
        return all().size() == Stream.of(requestedBy, firstApprovedBy, approvedBy).filter(Objects::nonNull).count();
    }

    public Long requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Long firstApprovedBy() {
        return firstApprovedBy;
    }

    public Long approvedBy() {
        return approvedBy;
    }

    public Instant approvedAt() {
        return approvedAt;
    }
}
