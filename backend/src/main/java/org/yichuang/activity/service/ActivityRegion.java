package org.yichuang.activity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.yichuang.activity.domain.Activity;
import org.yichuang.audit.SubjectRegion;

/** A record belongs to the division where its organisation was at home when it was entered. */
@ApplicationScoped
class ActivityRegion implements SubjectRegion {
    private final EntityManager db;

    ActivityRegion(EntityManager db) {
        this.db = db;
    }

    @Override
    public String subjectKind() {
        return Activity.KIND;
    }

    @Override
    public Optional<String> pathOf(long id) {
        return Optional.ofNullable(db.find(Activity.class, id)).map(Activity::divisionPath);
    }
}
