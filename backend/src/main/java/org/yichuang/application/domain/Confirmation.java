package org.yichuang.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yichuang.application.ConfirmingParty;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.id.Ids;

/** One side's word that this version of an application is what it wants handed in. */
@Entity
@Immutable
@Table(name = "application_confirmation")
public class Confirmation {
    @Id private Long id;
    @Column(name = "application_id") private long applicationId;
    @Column(name = "content_version") private long contentVersion;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private ConfirmingParty party;
    @Column(name = "organisation_id") private long organisationId;
    @Column(name = "confirmed_by") private long confirmedBy;
    @Column(name = "confirmed_by_name") private String confirmedByName;
    @Column(name = "confirmed_at") private Instant confirmedAt;

    protected Confirmation() { }

    public Confirmation(Application application, ConfirmingParty party, Actor by, Instant now) {
        this.id = Ids.next();
        this.applicationId = application.id();
        this.contentVersion = application.version();
        this.party = party;
        this.organisationId = party == ConfirmingParty.HOST ? application.hostId() : application.organisationId();
        this.confirmedBy = by.accountId();
        this.confirmedByName = by.name();
        this.confirmedAt = now;
    }

    public ConfirmingParty party() {
        return party;
    }

    public String confirmedByName() {
        return confirmedByName;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }
}
