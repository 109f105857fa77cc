package org.yichuang.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.kernel.step.Subject;

/** One application on an announced shortlist, or below its line. Only ever added. */
@Entity
@Table(name = "shortlist_place")
public class ShortlistPlace {
    public static final String KIND = "shortlist-place";
    @Id private Long id;
    @Column(name = "shortlist_id", updatable = false) private long shortlistId;
    @Column(name = "application_id", updatable = false) private long applicationId;
    @Column(name = "unit", updatable = false) private String unit;
    @Column(name = "score", updatable = false) private Fraction score;
    @Column(updatable = false) private boolean passed;
    @Column(name = "goes_on", updatable = false) private boolean goesOn;

    protected ShortlistPlace() { }

    public ShortlistPlace(long shortlistId, ShortlistCut.Candidate one, boolean goesOn) {
        this.id = Ids.next();
        this.shortlistId = shortlistId;
        this.applicationId = one.applicationId();
        this.unit = one.unit();
        this.score = one.score();
        this.passed = one.passed();
        this.goesOn = goesOn;
    }

    public ShortlistCut.Candidate candidate() {
        return new ShortlistCut.Candidate(applicationId, unit, passed, score);
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    public boolean goesOn() {
        return goesOn;
    }
}
