package org.yichuang.activity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.yichuang.kernel.id.Ids;

/** Somebody who helped at an activity, and how long. */
@Entity
@Table(name = "activity_helper")
public class Helper {
    @Id private Long id;
    @Column(name = "activity_id", updatable = false) private long activityId;
    @Column(name = "organisation_id", updatable = false) private long organisationId;
    @Column(name = "held_on", updatable = false) private LocalDate heldOn;
    @Column(updatable = false) private String name;
    @Column(updatable = false, columnDefinition = "smallint") @JdbcTypeCode(SqlTypes.SMALLINT) private int minutes;

    protected Helper() { }

    public Helper(Activity activity, String name, int minutes) {
        this.id = Ids.next();
        this.activityId = activity.id();
        this.organisationId = activity.organisationId();
        this.heldOn = activity.content().heldOn();
        this.name = name;
        this.minutes = minutes;
    }

    public long id() {
        return id;
    }

    public long activityId() {
        return activityId;
    }

    public long organisationId() {
        return organisationId;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String name() {
        return name;
    }

    public int minutes() {
        return minutes;
    }
}
