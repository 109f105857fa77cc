package org.yichuang.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Reach;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.organisation.domain.Organisation;

/** Who may do what with which organisation: the one place that decides it. Who may not know of one is told that there is none. */
@ApplicationScoped
public class OrganisationAccess {
    private static final String[] READERS = {Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.HOST_SIGNATORY, Role.VILLAGE_CONFIRMER,
        Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.OPERATOR, Role.FINANCE_CLERK, Role.FINANCE_APPROVER,
        Role.CASHIER, Role.AUDITOR, Role.DEPARTMENT_OFFICER, Role.OBSERVER, Role.ADMINISTRATOR};
    private final EntityManager db;
    private final Caller caller;

    OrganisationAccess(EntityManager db, Caller caller) {
        this.db = db;
        this.caller = caller;
    }

    public Reach readable() {
        return caller.reach(READERS);
    }

    public Organisation visible(Id id) {
        return seen(db.find(Organisation.class, id.value()));
    }

    /** The same, kept from changing until the transaction ends. */
    public Organisation held(Id id) {
        return seen(db.find(Organisation.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Visible, and within the reach that the caller has in one of these roles. */
    public Organisation in(Id id, String... roles) {
        return allowed(visible(id), roles);
    }

    public Organisation heldIn(Id id, String... roles) {
        return allowed(held(id), roles);
    }

    public boolean may(Organisation organisation, String... roles) {
        return caller.reach(roles).covers(organisation.home().divisionPath(), organisation.id());
    }

    public Organisation allowed(Organisation organisation, String... roles) {
        if (!may(organisation, roles)) throw CommonProblem.FORBIDDEN.refuse();
        return organisation;
    }

    private Organisation seen(Organisation found) {
        if (found == null || !may(found, READERS)) throw CommonProblem.NOT_FOUND.refuse();
        return found;
    }
}
