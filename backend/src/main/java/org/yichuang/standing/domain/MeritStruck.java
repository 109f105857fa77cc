package org.yichuang.standing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Says that a merit was entered by mistake, and why. */
@Entity
@Table(name = "standing_merit_struck")
public class MeritStruck {
    @Id @Column(name = "merit_id") private Long meritId;
    @Column(updatable = false) private String reason;
    @Column(name = "struck_by", updatable = false) private long struckBy;
    @Column(name = "struck_by_name", updatable = false) private String struckByName;
    @Column(name = "struck_at", updatable = false) private Instant struckAt;

    protected MeritStruck() { }

    public MeritStruck(Merit merit, String reason, long by, String byName, Instant now) {
        this.meritId = merit.id();
        this.reason = reason;
        this.struckBy = by;
        this.struckByName = byName;
        this.struckAt = now;
    }
}
