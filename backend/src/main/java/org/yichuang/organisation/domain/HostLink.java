package org.yichuang.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;
import org.yichuang.organisation.HostLinkStatus;

/** A filed body's request to a registered one to stand in for it, and what became of it. */
@Entity
@Table(name = "host_link")
public class HostLink implements Stateful<HostLinkStatus> {
    @Id private Long id;
    @Column(name = "organisation_id") private long organisationId;
    @Column(name = "host_id") private long hostId;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private HostLinkStatus status;
    private String reason;
    @Column(name = "requested_by") private Long requestedBy;
    @Column(name = "requested_at") private Instant requestedAt;
    @Column(name = "answered_at") private Instant answeredAt;
    private Byte live;
    @Version private long version;

    protected HostLink() { }

    public HostLink(long organisationId, long hostId, Instant now, long by) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.hostId = hostId;
        this.status = HostLinkStatus.REQUESTED;
        this.requestedAt = now;
        this.requestedBy = by;
        this.live = 1;
    }

    @Override
    public void become(Move<HostLinkStatus> move) {
        if (status == HostLinkStatus.REQUESTED) answeredAt = move.at();
        status = move.to();
        reason = move.reason();
        live = status.isLive() ? (byte) 1 : null;
    }

    @Override
    public HostLinkStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject("host-link", id);
    }

    public long id() {
        return id;
    }

    public long organisationId() {
        return organisationId;
    }

    public long hostId() {
        return hostId;
    }

    public String reason() {
        return reason;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public long version() {
        return version;
    }
}
