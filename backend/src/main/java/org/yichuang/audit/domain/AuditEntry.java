package org.yichuang.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Subject;

/** One row of the record; never changed, never deleted. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry {
    @Id private Long id;
    @Column(name = "subject_kind") private String subjectKind;
    @Column(name = "subject_id") private long subjectId;
    private String action;
    @Column(name = "from_state") private String fromState;
    @Column(name = "to_state") private String toState;
    @Column(name = "account_id") private Long accountId;
    private String actor;
    @Column(name = "business_at") private Instant businessAt;
    @Column(name = "system_at") private Instant systemAt;
    @Column(name = "division_path") private String divisionPath;
    @Column(columnDefinition = "char(64)") private String commitment;

    protected AuditEntry() { }

    public AuditEntry(Subject subject, String action, String from, String to, Actor actor, String divisionPath, Instant businessAt, Instant systemAt,
                      String commitment) {
        this.id = Ids.next();
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.action = action;
        this.fromState = from;
        this.toState = to;
        this.accountId = actor.accountId();
        this.actor = actor.name();
        this.divisionPath = divisionPath;
        this.businessAt = businessAt;
        this.systemAt = systemAt;
        this.commitment = commitment;
    }

    public long id() {
        return id;
    }

    public Subject subject() {
        return new Subject(subjectKind, subjectId);
    }

    public String action() {
        return action;
    }

    public String fromState() {
        return fromState;
    }

    public String toState() {
        return toState;
    }

    public Long accountId() {
        return accountId;
    }

    public String actor() {
        return actor;
    }

    /** Where it belongs; null for what concerns the whole installation. */
    public String divisionPath() {
        return divisionPath;
    }

    public Instant businessAt() {
        return businessAt;
    }

    public Instant systemAt() {
        return systemAt;
    }

    public String commitment() {
        return commitment;
    }
}
