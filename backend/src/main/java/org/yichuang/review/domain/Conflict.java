package org.yichuang.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yichuang.kernel.id.Ids;

/** Why a reviewer may not judge one application, and so nothing of its group. Only ever added. */
@Entity
@Table(name = "conflict")
public class Conflict {
    @Id private Long id;
    @Column(name = "round_id", updatable = false) private long roundId;
    @Column(name = "reviewer_id", updatable = false) private long reviewerId;
    @Column(name = "application_id", updatable = false) private long applicationId;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)", updatable = false) private ConflictOrigin origin;
    @Column(name = "ground", updatable = false) private String ground;
    @Column(name = "words", updatable = false) private String words;
    @Column(name = "found_by", updatable = false) private long foundBy;
    @Column(name = "found_at", updatable = false) private Instant foundAt;

    protected Conflict() { }

    public Conflict(PanelSeat seat, long applicationId, ConflictOrigin origin, String ground, String words, long by, Instant now) {
        this.id = Ids.next();
        this.roundId = seat.roundId();
        this.reviewerId = seat.reviewerId();
        this.applicationId = applicationId;
        this.origin = origin;
        this.ground = ground;
        this.words = words;
        this.foundBy = by;
        this.foundAt = now;
    }

    public long id() {
        return id;
    }

    public long roundId() {
        return roundId;
    }

    public long reviewerId() {
        return reviewerId;
    }

    public long applicationId() {
        return applicationId;
    }

    public ConflictOrigin origin() {
        return origin;
    }

    public String ground() {
        return ground;
    }

    public String words() {
        return words;
    }

    public Instant foundAt() {
        return foundAt;
    }
}
