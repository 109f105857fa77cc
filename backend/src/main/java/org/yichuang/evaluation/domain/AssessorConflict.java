package org.yichuang.evaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yichuang.kernel.id.Ids;

/** Somebody declared a conflict of interest with a project. */
@Entity
@Table(name = "assessor_conflict")
public class AssessorConflict {
    @Id private Long id;
    @Column(name = "project_id", updatable = false) private long projectId;
    @Column(name = "assessor_id", updatable = false) private long assessorId;
    @Column(updatable = false) private String ground;
    @Column(name = "declared_at", updatable = false) private Instant declaredAt;

    protected AssessorConflict() { }

    public AssessorConflict(long projectId, long assessorId, String ground, Instant now) {
        this.id = Ids.next();
        this.projectId = projectId;
        this.assessorId = assessorId;
        this.ground = ground;
        this.declaredAt = now;
    }

    public long assessorId() {
        return assessorId;
    }

    public String ground() {
        return ground;
    }
}
