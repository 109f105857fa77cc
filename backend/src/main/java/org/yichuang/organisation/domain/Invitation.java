package org.yichuang.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.yichuang.kernel.id.Ids;
import org.yichuang.organisation.OrganisationProblem;

/** Leave to become a member, good for one person and one week. */
@Entity
@Table(name = "organisation_invitation")
public class Invitation {
    public static final Duration GOOD_FOR = Duration.ofDays(7);

    @Id private Long id;
    @Column(name = "organisation_id") private long organisationId;
    private String role;
    @Column(name = "code_hash", columnDefinition = "char(64)") private String codeHash;
    @Column(name = "invited_by") private long invitedBy;
    @Column(name = "invited_at") private Instant invitedAt;
    @Column(name = "expires_at") private Instant expiresAt;
    @Column(name = "used_by") private Long usedBy;
    @Column(name = "used_at") private Instant usedAt;
    @Version private long version;

    protected Invitation() { }

    public Invitation(long organisationId, String role, String codeHash, long by, Instant now) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.role = role;
        this.codeHash = codeHash;
        this.invitedBy = by;
        this.invitedAt = now;
        this.expiresAt = now.plus(GOOD_FOR);
    }

    /** Wrong, used and expired read the same: nobody learns from the answer which it was. */
    public void use(long accountId, Instant now) {
        if (usedAt != null || !now.isBefore(expiresAt)) throw OrganisationProblem.INVITATION_INVALID.refuse();
        usedBy = accountId;
        usedAt = now;
    }

    public long id() {
        return id;
    }

    public long organisationId() {
        return organisationId;
    }

    public String role() {
        return role;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
