package org.yichuang.closing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.yichuang.audit.SubjectRegion;
import org.yichuang.closing.domain.Settlement;

/** A settlement belongs to the division of its project. */
@ApplicationScoped
class SettlementRegion implements SubjectRegion {
    private final EntityManager db;

    SettlementRegion(EntityManager db) {
        this.db = db;
    }

    @Override
    public String subjectKind() {
        return Settlement.KIND;
    }

    @Override
    public Optional<String> pathOf(long id) {
        return Optional.ofNullable(db.find(Settlement.class, id)).map(Settlement::divisionPath);
    }
}
