package org.yichuang.conduct.domain;

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
import org.yichuang.conduct.CaseStatus;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;

/** An organisation is being looked into: why, and with what result. */
@Entity
@Table(name = "supervision_case")
public class SupervisionCase implements Stateful<CaseStatus> {
    public static final String KIND = "supervision-case";
    @Id private Long id;
    @Column(name = "organisation_id", updatable = false) private long organisationId;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private CaseStatus status;
    @Column(updatable = false) private String reason;
    private String conclusion;
    @Column(name = "opened_by", updatable = false) private long openedBy;
    @Column(name = "opened_at", updatable = false) private Instant openedAt;
    @Column(name = "closed_at") private Instant closedAt;
    private Byte live;
    @Version private long version;

    protected SupervisionCase() { }

    public SupervisionCase(long organisationId, String divisionPath, String reason, long by, Instant now) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.divisionPath = divisionPath;
        this.status = CaseStatus.OPEN;
        this.reason = reason;
        this.openedBy = by;
        this.openedAt = now;
        this.live = 1;
    }

    @Override
    public void become(Move<CaseStatus> move) {
        status = move.to();
        conclusion = move.reason();
        closedAt = move.at();
        live = null;
    }

    @Override
    public CaseStatus status() {
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

    public String divisionPath() {
        return divisionPath;
    }

    public String reason() {
        return reason;
    }

    /** Null while it is open. */
    public String conclusion() {
        return conclusion;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public long version() {
        return version;
    }
}
