package org.yichuang.disbursement.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.yichuang.disbursement.domain.Payment;
import org.yichuang.disbursement.domain.Tranche;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Reach;
import org.yichuang.identity.Role;
import org.yichuang.kernel.problem.CommonProblem;

/** Who reads about payments and who moves them: officers and finance by division, the payee's own people by organisation. */
@ApplicationScoped
public class DisbursementAccess {
    private static final String[] MEMBERS = {Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.HOST_SIGNATORY};
    private static final String[] READERS = {Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.HOST_SIGNATORY, Role.TOWNSHIP_OFFICER,
        Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.OPERATOR, Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR};
    private static final String[] FINANCE = {Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR, Role.BUREAU_LEAD};
    private final Caller caller;

    DisbursementAccess(Caller caller) {
        this.caller = caller;
    }

    public Reach tranches() {
        return caller.reach(READERS);
    }

    public Reach finance() {
        return caller.reach(FINANCE);
    }

    public long accountId() {
        return caller.accountId();
    }

    /** Names of the people who handle money are shown among officers, not to the payee. */
    public boolean seesPeople(String divisionPath) {
        return tranches().coversDivision(divisionPath);
    }

    public boolean mayRead(Tranche tranche) {
        return covers(tranche.divisionPath(), tranche.implementerId(), tranche.hostId());
    }

    public Tranche readable(Tranche tranche) {
        if (!mayRead(tranche)) throw CommonProblem.NOT_FOUND.refuse();
        return tranche;
    }

    public Payment readable(Payment payment) {
        requireFinance(payment.divisionPath());
        return payment;
    }

    public void requireFinance(String divisionPath) {
        if (!finance().coversDivision(divisionPath)) throw CommonProblem.NOT_FOUND.refuse();
    }

    public boolean acts(Tranche tranche, String... roles) {
        return caller.reach(roles).coversDivision(tranche.divisionPath()) && !isOwn(tranche);
    }

    /** Nobody moves money for an organisation of their own. */
    public void requireActs(Tranche tranche, String... roles) {
        readable(tranche);
        if (!acts(tranche, roles)) throw CommonProblem.FORBIDDEN.refuse();
    }

    public void requireRole(String divisionPath, String... roles) {
        requireFinance(divisionPath);
        if (!caller.reach(roles).coversDivision(divisionPath)) throw CommonProblem.FORBIDDEN.refuse();
    }

    private boolean isOwn(Tranche tranche) {
        var own = caller.reach(MEMBERS).organisationIds();
        return own.contains(tranche.implementerId()) || tranche.hostId() != null && own.contains(tranche.hostId());
    }

    private boolean covers(String divisionPath, long implementerId, Long hostId) {
        return tranches().covers(divisionPath, implementerId) || hostId != null && tranches().organisationIds().contains(hostId);
    }

    /** The same rule for a list of parts; bind with {@link Reach#bind}. */
    public String trancheCondition() {
        var reach = tranches();
        var own = reach.condition("t.divisionPath", "t.implementerId");
        return reach.organisationIds().isEmpty() ? own : "(" + own + " or t.hostId in :reachOrganisations)";
    }
}
