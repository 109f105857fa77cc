package org.yichuang.conduct.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.yichuang.conduct.ListingKind;
import org.yichuang.conduct.domain.CreditListing;
import org.yichuang.conduct.domain.SupervisionCase;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Reach;
import org.yichuang.identity.Role;
import org.yichuang.kernel.problem.CommonProblem;

/** Who may read and enter listings and cases. Members of an organisation read them in the answers of gates, not here. */
@ApplicationScoped
public class ConductAccess {
    private static final String[] READERS = {Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.OPERATOR, Role.FINANCE_CLERK,
        Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR};
    private static final String[] MEMBERS = {Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.HOST_SIGNATORY};
    private final EntityManager db;
    private final Caller caller;

    ConductAccess(EntityManager db, Caller caller) {
        this.db = db;
        this.caller = caller;
    }

    Reach readable() {
        return new Reach(caller.reach(READERS).divisionPaths(), java.util.Set.of());
    }

    CreditListing listing(long id) {
        return seen(db.find(CreditListing.class, id));
    }

    CreditListing heldListing(long id) {
        return seen(db.find(CreditListing.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    SupervisionCase aCase(long id) {
        return seenCase(db.find(SupervisionCase.class, id));
    }

    SupervisionCase heldCase(long id) {
        return seenCase(db.find(SupervisionCase.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** A township puts filed bodies under attention; decisions of authorities are entered by the bureau. Nobody does either for an own organisation. */
    void requireEnter(ListingKind kind, String divisionPath, long organisationId) {
        var roles = kind.isStatutory() ? new String[] {Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD}
                : new String[] {Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD};
        require(divisionPath, organisationId, roles);
    }

    void requireInvestigate(String divisionPath, long organisationId) {
        require(divisionPath, organisationId, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD);
    }

    private void require(String divisionPath, long organisationId, String... roles) {
        if (!readable().coversDivision(divisionPath)) throw CommonProblem.NOT_FOUND.refuse();
        boolean own = caller.reach(MEMBERS).organisationIds().contains(organisationId);
        if (own || !caller.reach(roles).coversDivision(divisionPath)) throw CommonProblem.FORBIDDEN.refuse();
    }

    private CreditListing seen(CreditListing found) {
        if (found == null || !readable().coversDivision(found.divisionPath())) throw CommonProblem.NOT_FOUND.refuse();
        return found;
    }

    private SupervisionCase seenCase(SupervisionCase found) {
        if (found == null || !readable().coversDivision(found.divisionPath())) throw CommonProblem.NOT_FOUND.refuse();
        return found;
    }
}
