package org.yichuang.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.organisation.domain.Organisation;

/** The door. */
@ApplicationScoped
public class OrganisationDirectory {
    private final EntityManager db;

    OrganisationDirectory(EntityManager db) {
        this.db = db;
    }

    public OrganisationSummary summary(long id) {
        var found = db.find(Organisation.class, id);
        if (found == null) throw CommonProblem.NOT_FOUND.refuse();
        return new OrganisationSummary(found.id(), found.name(), found.profile().home().divisionPath());
    }
}
