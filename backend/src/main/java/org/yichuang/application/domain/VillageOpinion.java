package org.yichuang.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.id.Ids;

/** What the village or community says of an application before the township checks it; the township goes by its own judgement. */
@Entity
@Immutable
@Table(name = "application_opinion")
public class VillageOpinion {
    @Id private Long id;
    @Column(name = "application_id") private long applicationId;
    @Column(name = "submission_id") private long submissionId;
    @Column(name = "in_favour") private boolean inFavour;
    private String words;
    @Column(name = "given_by") private long givenBy;
    @Column(name = "given_by_name") private String givenByName;
    @Column(name = "given_at") private Instant givenAt;

    protected VillageOpinion() { }

    public VillageOpinion(Submission submission, boolean inFavour, String words, Actor by, Instant now) {
        this.id = Ids.next();
        this.applicationId = submission.applicationId();
        this.submissionId = submission.id();
        this.inFavour = inFavour;
        this.words = words;
        this.givenBy = by.accountId();
        this.givenByName = by.name();
        this.givenAt = now;
    }

    public boolean inFavour() {
        return inFavour;
    }

    public String words() {
        return words;
    }

    public String givenByName() {
        return givenByName;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
