package org.yichuang.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yichuang.kernel.id.Ids;

/** A reviewer was reminded of open sheets: by the clock so many hours before the end, or by hand. Only ever added. */
@Entity
@Table(name = "sheet_reminder")
public class SheetReminder {
    @Id private Long id;
    @Column(name = "round_id", updatable = false) private long roundId;
    @Column(name = "reviewer_id", updatable = false) private long reviewerId;
    @Column(name = "due_at", updatable = false) private Instant dueAt;
    @Column(name = "hours_before", updatable = false) private Integer hoursBefore;
    @Column(name = "open_sheets", updatable = false) private int openSheets;
    @Column(name = "reminded_by", updatable = false) private Long remindedBy;
    @Column(name = "reminded_at", updatable = false) private Instant remindedAt;

    protected SheetReminder() { }

    /** Exactly one of the two is given: the hours when the clock reminds, the account when somebody does. */
    public SheetReminder(ReviewRound round, long reviewerId, int openSheets, Integer hoursBefore, Long by, Instant now) {
        this.id = Ids.next();
        this.roundId = round.id();
        this.reviewerId = reviewerId;
        this.dueAt = round.dueAt();
        this.openSheets = openSheets;
        this.hoursBefore = hoursBefore;
        this.remindedBy = by;
        this.remindedAt = now;
    }

    public long id() {
        return id;
    }

    public long reviewerId() {
        return reviewerId;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Integer hoursBefore() {
        return hoursBefore;
    }

    public int openSheets() {
        return openSheets;
    }

    public Long remindedBy() {
        return remindedBy;
    }

    public Instant remindedAt() {
        return remindedAt;
    }
}
