package org.yichuang.organisation.service.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Reach;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.organisation.domain.OrganisationImport;

/** Imports are the business of the region's programme officers and administrators; one sees those that lie wholly in his own reach. */
@ApplicationScoped
class ImportAccess {
    private final EntityManager db;
    private final Caller caller;

    ImportAccess(EntityManager db, Caller caller) {
        this.db = db;
        this.caller = caller;
    }

    Reach reach() {
        var reach = caller.reach(Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR);
        if (reach.divisionPaths().isEmpty()) throw CommonProblem.FORBIDDEN.refuse();
        return reach;
    }

    boolean covers(OrganisationImport one) {
        var reach = reach();
        return one.reachPaths().stream().allMatch(reach::coversDivision);
    }

    OrganisationImport visible(Id id) {
        return seen(db.find(OrganisationImport.class, id.value()));
    }

    OrganisationImport held(Id id) {
        return seen(db.find(OrganisationImport.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private OrganisationImport seen(OrganisationImport found) {
        if (found == null || !covers(found)) throw CommonProblem.NOT_FOUND.refuse();
        return found;
    }
}
