package org.yichuang.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.yichuang.audit.SubjectRegion;
import org.yichuang.organisation.domain.Organisation;

/** An organisation belongs to the division where it is at home. */
@ApplicationScoped
class OrganisationRegion implements SubjectRegion {
    private final EntityManager db;

    OrganisationRegion(EntityManager db) {
        this.db = db;
    }

    @Override
    public String subjectKind() {
        return "organisation";
    }

    @Override
    public Optional<String> pathOf(long id) {
        return Optional.ofNullable(db.find(Organisation.class, id)).map(found -> found.home().divisionPath());
    }
}
