package org.yichuang.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yichuang.kernel.id.Ids;

/** A role that an account holds for a division's subtree or for one organisation, from one instant to another. */
@Entity
@Table(name = "account_grant")
public class AccountGrant {
    /** The condition for JPQL that a grant holds at {@code :now}. */
    public static final String HOLDS = "endedAt is null and (validFrom is null or validFrom <= :now) and (validUntil is null or validUntil > :now)";

    @Id private Long id;
    @Column(name = "account_id", nullable = false) private long accountId;
    @Column(name = "role", nullable = false) private String role;
    @Column(name = "division_path") private String divisionPath;
    @Column(name = "organisation_id") private Long organisationId;
    @Column(name = "granted_at", nullable = false) private Instant grantedAt;
    @Column(name = "granted_by") private Long grantedBy;
    @Column(name = "ended_at") private Instant endedAt;
    @Column(name = "valid_from") private Instant validFrom;
    @Column(name = "valid_until") private Instant validUntil;
    @Column(name = "region_path") private String regionPath;

    protected AccountGrant() { }

    public AccountGrant(long accountId, String role, String divisionPath, Long organisationId, Instant grantedAt, Long grantedBy) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.role = role;
        this.divisionPath = divisionPath;
        this.organisationId = organisationId;
        this.grantedAt = grantedAt;
        this.grantedBy = grantedBy;
        this.regionPath = divisionPath;
    }

    /** Where the organisation is at home: whoever administers that region sees the grant. */
    public AccountGrant in(String path) {
        this.regionPath = path;
        return this;
    }

    /** @param from null: at once; @param until the first instant at which it no longer holds; null: until it is ended */
    public AccountGrant between(Instant from, Instant until) {
        this.validFrom = from;
        this.validUntil = until;
        return this;
    }

    public void end(Instant now) {
        if (endedAt == null) endedAt = now;
    }

    public long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public String role() {
        return role;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    /** Null: from the grant on. */
    public Instant validFrom() {
        return validFrom;
    }

    public Instant validUntil() {
        return validUntil;
    }

    public Instant endedAt() {
        return endedAt;
    }

    /** Null where nobody knows the organisation's home. */
    public String regionPath() {
        return regionPath;
    }

    public Long organisationId() {
        return organisationId;
    }
}
