package org.yichuang.standing.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Reach;
import org.yichuang.identity.Role;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.organisation.OrganisationSummary;

/** Who may see whose live score and who may confirm and enter merits: the one place that decides it. What is published is for everybody. */
@ApplicationScoped
class StandingAccess {
    private static final String[] READERS = {Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.VILLAGE_CONFIRMER, Role.TOWNSHIP_OFFICER,
        Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.AUDITOR, Role.DEPARTMENT_OFFICER, Role.OBSERVER};
    private static final String[] CLERKS = {Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER};
    private final OrganisationDirectory organisations;
    private final Caller caller;

    StandingAccess(OrganisationDirectory organisations, Caller caller) {
        this.organisations = organisations;
        this.caller = caller;
    }

    Reach readable() {
        return caller.reach(READERS);
    }

    /** Who may not know of it is told that there is none; who is not in the register has no standing. */
    OrganisationSummary visible(long organisationId) {
        return organisations.summary(organisationId).filter(one -> one.isConfirmed() && readable().covers(one.divisionPath(), one.id()))
                .orElseThrow(CommonProblem.NOT_FOUND::refuse);
    }

    boolean mayEnter(OrganisationSummary one) {
        return caller.reach(CLERKS).coversDivision(one.divisionPath());
    }

    OrganisationSummary enterable(long organisationId) {
        var one = visible(organisationId);
        if (!mayEnter(one)) throw CommonProblem.FORBIDDEN.refuse();
        return one;
    }
}
