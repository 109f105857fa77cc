package org.yichuang.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.step.Move;
import org.yichuang.kernel.step.Stateful;
import org.yichuang.kernel.step.Subject;

/** When one application presents itself in a roadshow, and whether it has. */
@Entity
@Table(name = "appearance")
public class Appearance implements Stateful<AppearanceStatus> {
    public static final String KIND = "appearance";
    @Id private Long id;
    @Column(name = "round_id", updatable = false) private long roundId;
    @Column(name = "application_id", updatable = false) private long applicationId;
    @Column(name = "turn_no", updatable = false) private int turnNo;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)") private AppearanceStatus status;
    @Column(name = "status_reason") private String statusReason;
    /** 1 while it presents, else null: two never present at once. */
    @Column(name = "live") private Integer live;
    @Column(name = "began_at") private Instant beganAt;
    @Column(name = "ended_at") private Instant endedAt;
    @Version private long version;

    protected Appearance() { }

    public Appearance(long roundId, long applicationId, int turnNo) {
        this.id = Ids.next();
        this.roundId = roundId;
        this.applicationId = applicationId;
        this.turnNo = turnNo;
        this.status = AppearanceStatus.WAITING;
    }

    @Override
    public void become(Move<AppearanceStatus> move) {
        status = move.to();
        statusReason = move.reason();
        live = status == AppearanceStatus.PRESENTING ? 1 : null;
        if (status == AppearanceStatus.PRESENTING) beganAt = move.at();
        if (status == AppearanceStatus.DONE) endedAt = move.at();
    }

    @Override
    public AppearanceStatus status() {
        return status;
    }

    @Override
    public Subject subject() {
        return new Subject(KIND, id);
    }

    public long roundId() {
        return roundId;
    }

    public long applicationId() {
        return applicationId;
    }

    public int turnNo() {
        return turnNo;
    }

    public String statusReason() {
        return statusReason;
    }

    public Instant beganAt() {
        return beganAt;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
