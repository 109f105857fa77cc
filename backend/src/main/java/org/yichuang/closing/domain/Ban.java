package org.yichuang.closing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Subject;

/** An organisation may not apply until the last day is over. */
@Entity
@Table(name = "ban")
public class Ban {
    @Id private Long id;
    @Column(name = "organisation_id", updatable = false) private long organisationId;
    @Column(name = "project_id", updatable = false) private long projectId;
    @Column(updatable = false) private String ground;
    @Column(name = "from_on", updatable = false) private LocalDate fromOn;
    @Column(name = "until_on", updatable = false) private LocalDate untilOn;

    protected Ban() { }

    /** @param months from the day of the result on; "until D" blocks through 24:00 of D */
    public Ban(long organisationId, long projectId, String ground, LocalDate fromOn, int months) {
        this.id = Ids.next();
        this.organisationId = organisationId;
        this.projectId = projectId;
        this.ground = ground;
        this.fromOn = fromOn;
        this.untilOn = fromOn.plusMonths(months);
    }

    public Subject subject() {
        return new Subject("ban", id);
    }
}
