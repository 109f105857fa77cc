package org.yichuang.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;
import org.yichuang.organisation.ExitStatus;

/** An organisation's wish to leave the register, decided by its members, and what became of it. */
@Entity
@Table(name = "exit_request")
public class ExitRequest implements Stateful<ExitStatus> {
    public static final String KIND = "exit-request";
    @Id private Long id;
    @Column(name = "organisation_id", updatable = false) private long organisationId;
    @Column(name = "successor_id", updatable = false) private Long successorId;
    @Column(name = "document_id", updatable = false) private long documentId;
    @Column(name = "decided_on", updatable = false) private LocalDate decidedOn;
    @Column(updatable = false) private String reason;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private ExitStatus status;
    @Column(name = "status_reason") private String statusReason;
    @Column(name = "notice_id") private Long noticeId;
    @Column(name = "requested_by", updatable = false) private long requestedBy;
    @Column(name = "requested_at", updatable = false) private Instant requestedAt;
    @Column(name = "changed_at") private Instant changedAt;
    private Byte live;
    @Version private long version;

    protected ExitRequest() { }

    /** @param successorId who carries on the work; null for nobody */
    public ExitRequest(long organisationId, Long successorId, long documentId, LocalDate decidedOn, String reason, Instant now, long by) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.successorId = successorId;
        this.documentId = documentId;
        this.decidedOn = decidedOn;
        this.reason = reason;
        this.status = ExitStatus.REQUESTED;
        this.requestedAt = changedAt = now;
        this.requestedBy = by;
        this.live = 1;
    }

    /** The public reads of it here. */
    public void postedAs(long notice) {
        noticeId = notice;
    }

    @Override
    public void become(Move<ExitStatus> move) {
        status = move.to();
        statusReason = move.reason();
        changedAt = move.at();
        live = status.isLive() ? (byte) 1 : null;
    }

    @Override
    public ExitStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject(KIND, id);
    }

    public long id() {
        return id;
    }

    public long organisationId() {
        return organisationId;
    }

    public Long successorId() {
        return successorId;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String reason() {
        return reason;
    }

    public String statusReason() {
        return statusReason;
    }

    public Long noticeId() {
        return noticeId;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public long version() {
        return version;
    }
}
