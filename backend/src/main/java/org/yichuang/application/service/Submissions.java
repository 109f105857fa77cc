package org.yichuang.application.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.yichuang.application.domain.Submission;

/** What was handed in, the last time first. */
@ApplicationScoped
class Submissions {
    private final EntityManager db;

    Submissions(EntityManager db) {
        this.db = db;
    }

    Optional<Submission> last(long applicationId) {
        return db.createQuery("from Submission where applicationId = :id order by id desc", Submission.class).setParameter("id", applicationId)
                .setMaxResults(1).getResultList().stream().findFirst();
    }
}
