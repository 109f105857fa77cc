package org.yichuang.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The paper side of a filing: why the group was founded, what the village said, what the township decided. */
@Entity
@Table(name = "filing")
public class Filing {
    @Id @Column(name = "organisation_id") private Long organisationId;
    @Column(name = "founding_reason") private String foundingReason;
    @Column(name = "member_count") private Integer memberCount;
    @Column(name = "village_opinion") private String villageOpinion;
    @Column(name = "village_by") private Long villageBy;
    @Column(name = "village_at") private Instant villageAt;
    @Column(name = "decision_reason") private String decisionReason;
    @Column(name = "decided_by") private Long decidedBy;
    @Column(name = "decided_at") private Instant decidedAt;

    protected Filing() { }

    public Filing(long organisationId, String foundingReason, Integer memberCount) {
        this.organisationId = organisationId;
        this.foundingReason = foundingReason;
        this.memberCount = memberCount;
    }

    public void villageSays(String opinion, long by, Instant now) {
        villageOpinion = opinion;
        villageBy = by;
        villageAt = now;
    }

    public void townshipDecides(String reason, long by, Instant now) {
        decisionReason = reason;
        decidedBy = by;
        decidedAt = now;
    }

    public String foundingReason() {
        return foundingReason;
    }

    public Integer memberCount() {
        return memberCount;
    }

    public String villageOpinion() {
        return villageOpinion;
    }

    public Long villageBy() {
        return villageBy;
    }

    public Instant villageAt() {
        return villageAt;
    }

    public String decisionReason() {
        return decisionReason;
    }

    public Long decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
