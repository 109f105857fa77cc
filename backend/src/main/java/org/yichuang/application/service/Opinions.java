package org.yichuang.application.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.yichuang.application.ApplicationStatus;
import org.yichuang.application.domain.Application;
import org.yichuang.application.domain.Submission;
import org.yichuang.application.domain.VillageOpinion;

/** What the village said of what was handed in last. */
@ApplicationScoped
class Opinions {
    private final EntityManager db;
    private final Submissions submissions;

    Opinions(EntityManager db, Submissions submissions) {
        this.db = db;
        this.submissions = submissions;
    }

    Optional<VillageOpinion> of(Application application) {
        return submissions.last(application.id()).flatMap(this::on);
    }

    Optional<VillageOpinion> on(Submission submission) {
        return db.createQuery("from VillageOpinion where submissionId = :id", VillageOpinion.class).setParameter("id", submission.id())
                .getResultList().stream().findFirst();
    }

    /** A body that is at home in a township only has no village to ask. */
    boolean isAwaited(Application application) {
        return application.status() == ApplicationStatus.SUBMITTED && application.hasVillage() && of(application).isEmpty();
    }
}
