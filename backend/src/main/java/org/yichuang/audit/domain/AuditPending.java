package org.yichuang.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the record that is not linked yet. */
@Entity
@Table(name = "audit_pending")
public class AuditPending {
    @Id @Column(name = "entry_id") private Long entryId;

    protected AuditPending() { }

    public AuditPending(long entryId) {
        this.entryId = entryId;
    }
}
