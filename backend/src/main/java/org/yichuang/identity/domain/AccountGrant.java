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
    @Id private Long id;
    @Column(name = "account_id", nullable = false) private long accountId;
    @Column(name = "role", nullable = false) private String role;
    @Column(name = "division_path") private String divisionPath;
    @Column(name = "organisation_id") private Long organisationId;
    @Column(name = "granted_at", nullable = false) private Instant grantedAt;
    @Column(name = "granted_by") private Long grantedBy;
    @Column(name = "ended_at") private Instant endedAt;

    protected AccountGrant() { }

    public AccountGrant(long accountId, String role, String divisionPath, Long organisationId, Instant grantedAt, Long grantedBy) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.role = role;
        this.divisionPath = divisionPath;
        this.organisationId = organisationId;
        this.grantedAt = grantedAt;
        this.grantedBy = grantedBy;
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

    public Long organisationId() {
        return organisationId;
    }
}
