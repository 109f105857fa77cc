package org.yichuang.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.review.RankedPlace;

/** One line of a ranking. {@code place} and {@code decidedBy} change once, when a public draw breaks the last tie. */
@Entity
@Table(name = "ranking_place")
public class RankingPlace {
    @Id private Long id;
    @Column(name = "ranking_id", updatable = false) private long rankingId;
    @Column(name = "application_id", updatable = false) private long applicationId;
    @Column private int place;
    @Column(updatable = false) private boolean passed;
    @Column(name = "base_score", updatable = false) private Fraction base;
    @Column(updatable = false) private int bonus;
    @Column(name = "total_score", updatable = false) private Fraction total;
    @Column(name = "decided_by") private String decidedBy;
    /** How the score came about, for people: means by criterion, what was dropped, bonus items. JSON. */
    @Column(updatable = false, columnDefinition = "longtext") private String detail;

    protected RankingPlace() { }

    public RankingPlace(long rankingId, RankedPlace place, String detail) {
        this.id = Ids.next();
        this.rankingId = rankingId;
        this.applicationId = place.applicationId();
        this.place = place.place();
        this.passed = place.passed();
        this.base = place.base();
        this.bonus = place.bonus();
        this.total = place.total();
        this.decidedBy = place.decidedBy();
        this.detail = detail;
    }

    /** Where the draw put it. */
    public void drawn(int drawnPlace, String by) {
        this.place = drawnPlace;
        this.decidedBy = by;
    }

    public RankedPlace ranked() {
        return new RankedPlace(applicationId, place, passed, base, bonus, total, decidedBy);
    }

    public long applicationId() {
        return applicationId;
    }

    public String detail() {
        return detail;
    }
}
