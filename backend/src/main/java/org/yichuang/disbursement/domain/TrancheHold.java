package org.yichuang.disbursement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yichuang.kernel.id.Ids;

/** Why a part of a grant does not move: said by a person, or by a rule about an organisation's record. */
@Entity
@Table(name = "tranche_hold")
public class TrancheHold {
    @Id private Long id;
    @Column(name = "tranche_id", updatable = false) private long trancheId;
    @Column(updatable = false) private String reason;
    @Column(name = "rule_id", updatable = false) private String ruleId;
    @Column(name = "rule_version", updatable = false) private String ruleVersion;
    @Column(updatable = false) private String party;
    @Column(name = "gate_answer_id", updatable = false) private Long gateAnswerId;
    @Column(name = "placed_by", updatable = false) private Long placedBy;
    @Column(name = "placed_at", updatable = false) private Instant placedAt;
    @Column(name = "released_by") private Long releasedBy;
    @Column(name = "released_at") private Instant releasedAt;
    @Column(name = "release_reason") private String releaseReason;

    protected TrancheHold() { }

    private TrancheHold(long trancheId, String reason, Instant now) {
        this.id = Ids.next();
        this.trancheId = trancheId;
        this.reason = reason;
        this.placedAt = now;
    }

    public static TrancheHold byPerson(long trancheId, String reason, long account, Instant now) {
        var hold = new TrancheHold(trancheId, reason, now);
        hold.placedBy = account;
        return hold;
    }

    /** @param party of whom the rule speaks */
    public static TrancheHold byRule(long trancheId, String reason, String ruleId, String ruleVersion, String party, Long answerId, Instant now) {
        var hold = new TrancheHold(trancheId, reason, now);
        hold.ruleId = ruleId;
        hold.ruleVersion = ruleVersion;
        hold.party = party;
        hold.gateAnswerId = answerId;
        return hold;
    }

    /** @param account null when the rule itself lets go */
    public void release(Long account, String why, Instant now) {
        releasedBy = account;
        releaseReason = why;
        releasedAt = now;
    }

    public boolean isBy(String rule, String of) {
        return rule.equals(ruleId) && of.equals(party);
    }

    public boolean isByRule() {
        return ruleId != null;
    }

    public long id() {
        return id;
    }

    public String reason() {
        return reason;
    }

    public String ruleId() {
        return ruleId;
    }

    public String ruleVersion() {
        return ruleVersion;
    }

    public String party() {
        return party;
    }

    public Long gateAnswerId() {
        return gateAnswerId;
    }

    public Long placedBy() {
        return placedBy;
    }

    public Instant placedAt() {
        return placedAt;
    }

    public Long releasedBy() {
        return releasedBy;
    }

    public Instant releasedAt() {
        return releasedAt;
    }

    public String releaseReason() {
        return releaseReason;
    }
}
