package org.yichuang.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.yichuang.call.rules.TieKind;
import org.yichuang.kernel.id.Ids;

/** What ties a reviewer to an organisation or to a village: a ground for staying out. */
@Entity
@Table(name = "reviewer_tie")
public class ReviewerTie {
    @Id private Long id;
    @Column(name = "reviewer_id", updatable = false) private long reviewerId;
    @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)", updatable = false) private TieKind kind;
    @Column(name = "organisation_id", updatable = false) private Long organisationId;
    @Column(name = "division_path", updatable = false) private String divisionPath;
    @Column(name = "ended_on") private LocalDate endedOn;
    @Column(name = "note", updatable = false) private String note;
    @Column(name = "entered_at", updatable = false) private Instant enteredAt;

    protected ReviewerTie() { }

    public ReviewerTie(long reviewerId, TieKind kind, Long organisationId, String divisionPath, LocalDate endedOn, String note, Instant now) {
        this.id = Ids.next();
        this.reviewerId = reviewerId;
        this.kind = kind;
        this.organisationId = organisationId;
        this.divisionPath = divisionPath;
        this.endedOn = endedOn;
        this.note = note;
        this.enteredAt = now;
    }

    public long id() {
        return id;
    }

    public long reviewerId() {
        return reviewerId;
    }

    public TieKind kind() {
        return kind;
    }

    public Long organisationId() {
        return organisationId;
    }

    public String divisionPath() {
        return divisionPath;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public String note() {
        return note;
    }
}
