package org.yichuang.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yichuang.application.ApplicationStatus;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;

/** One group's application in one track of one call. Its content lies in {@link ApplicationSection}s. */
@Entity
@Table(name = "application")
public class Application implements Stateful<ApplicationStatus> {
    public static final String KIND = "application";

    /** Slashes in the path of a township: {@code /330604/330604002/}. */
    private static final int VILLAGE_DEPTH = 3;
    @Id private Long id;
    @Column(name = "call_id", nullable = false) private long callId;
    @Column(name = "track_key", nullable = false) private String trackKey;
    @Column(name = "organisation_id", nullable = false) private long organisationId;
    @Column(name = "host_id") private Long hostId;
    @Column(name = "division_path", nullable = false) private String divisionPath;
    @Column(name = "title") private String title;
    @Column(name = "requested_fen") private Money requested;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "status", nullable = false) private ApplicationStatus status = ApplicationStatus.DRAFT;
    @Column(name = "content_version", nullable = false) private long version = 1;
    @Column(name = "created_by", nullable = false) private long createdBy;
    @Column(name = "created_at", nullable = false) private Instant createdAt;
    @Column(name = "changed_at", nullable = false) private Instant changedAt;
    @Column(name = "returned_until") private Instant returnedUntil;

    protected Application() { }

    public Application(long callId, String trackKey, long organisationId, String divisionPath, long createdBy, Instant now) {
        this.id = Ids.next();
        this.callId = callId;
        this.trackKey = trackKey;
        this.organisationId = organisationId;
        this.divisionPath = divisionPath;
        this.createdBy = createdBy;
        this.createdAt = now;
        this.changedAt = now;
    }

    /** A new version of the content; the facts shown in lists follow it. */
    public long edited(String newTitle, Money newRequested, Instant now) {
        this.title = newTitle;
        this.requested = newRequested;
        this.changedAt = now;
        return ++version;
    }

    /** Sent back: it may be completed before this instant. */
    public void returnUntil(Instant until) {
        this.returnedUntil = until;
    }

    /** Through whom it is handed in; null where the track wants no host. Known from the moment it is put up for confirmation. */
    public void through(Long host) {
        this.hostId = host;
    }

    @Override
    public void become(Move<ApplicationStatus> move) {
        this.status = move.to();
        this.changedAt = move.at();
        this.version++;
    }

    @Override
    public ApplicationStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject(KIND, id);
    }

    public long id() {
        return id;
    }

    public long callId() {
        return callId;
    }

    public String trackKey() {
        return trackKey;
    }

    public long organisationId() {
        return organisationId;
    }

    /** Null without a host, and while it is first drafted. */
    public Long hostId() {
        return hostId;
    }

    /** The organisation is at home in a village or community, not just in a township. */
    public boolean hasVillage() {
        return divisionPath.chars().filter(one -> one == '/').count() > VILLAGE_DEPTH;
    }

    public String divisionPath() {
        return divisionPath;
    }

    /** Null unless it was sent back to be completed. */
    public Instant returnedUntil() {
        return returnedUntil;
    }

    /** Null until the form names one. */
    public String title() {
        return title;
    }

    /** Null until the budget names an amount. */
    public Money requested() {
        return requested;
    }

    public long version() {
        return version;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
