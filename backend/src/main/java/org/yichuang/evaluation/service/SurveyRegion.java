package org.yichuang.evaluation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.yichuang.audit.SubjectRegion;
import org.yichuang.evaluation.domain.Survey;

/** A survey belongs to the division of its project. */
@ApplicationScoped
class SurveyRegion implements SubjectRegion {
    private final EntityManager db;

    SurveyRegion(EntityManager db) {
        this.db = db;
    }

    @Override
    public String subjectKind() {
        return Survey.KIND;
    }

    @Override
    public Optional<String> pathOf(long id) {
        return Optional.ofNullable(db.find(Survey.class, id)).map(Survey::divisionPath);
    }
}
