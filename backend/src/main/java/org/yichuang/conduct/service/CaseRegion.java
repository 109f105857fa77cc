package org.yichuang.conduct.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.yichuang.audit.SubjectRegion;
import org.yichuang.conduct.domain.SupervisionCase;

/** It belongs where the organisation is at home. */
@ApplicationScoped
class CaseRegion implements SubjectRegion {
    private final EntityManager db;

    CaseRegion(EntityManager db) {
        this.db = db;
    }

    @Override
    public String subjectKind() {
        return SupervisionCase.KIND;
    }

    @Override
    public Optional<String> pathOf(long id) {
        return Optional.ofNullable(db.find(SupervisionCase.class, id)).map(SupervisionCase::divisionPath);
    }
}
