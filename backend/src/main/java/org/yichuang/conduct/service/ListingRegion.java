package org.yichuang.conduct.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.yichuang.audit.SubjectRegion;
import org.yichuang.conduct.domain.CreditListing;

/** It belongs where the organisation is at home. */
@ApplicationScoped
class ListingRegion implements SubjectRegion {
    private final EntityManager db;

    ListingRegion(EntityManager db) {
        this.db = db;
    }

    @Override
    public String subjectKind() {
        return CreditListing.KIND;
    }

    @Override
    public Optional<String> pathOf(long id) {
        return Optional.ofNullable(db.find(CreditListing.class, id)).map(CreditListing::divisionPath);
    }
}
