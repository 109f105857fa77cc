package org.yichuang.closing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.Set;
import org.yichuang.closing.ClosingProblem;
import org.yichuang.closing.domain.Archive;
import org.yichuang.closing.domain.Refund;
import org.yichuang.closing.domain.Settlement;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Reach;
import org.yichuang.identity.Role;
import org.yichuang.kernel.problem.CommonProblem;

/** Who may see and do what when a project is closed: the one place that decides it. */
@ApplicationScoped
public class ClosingAccess {
    private static final String[] OFFICERS = {Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.OPERATOR, Role.AUDITOR, Role.FINANCE_CLERK, Role.FINANCE_APPROVER};
    private static final String[] REFUND_READERS = {Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.OPERATOR, Role.AUDITOR, Role.FINANCE_CLERK, Role.FINANCE_APPROVER,
            Role.CASHIER};
    private static final String[] ARCHIVISTS = {Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.AUDITOR};
    private static final String[] INSIDERS = {Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.HOST_SIGNATORY};
    private final Caller caller;

    ClosingAccess(Caller caller) {
        this.caller = caller;
    }

    Settlement readable(Settlement found) {
        if (found == null || !caller.reach(OFFICERS).coversDivision(found.divisionPath()) && !isInsider(found)) throw CommonProblem.NOT_FOUND.refuse();
        return found;
    }

    boolean maySettle(Settlement settlement) {
        return caller.reach(Role.FINANCE_APPROVER).coversDivision(settlement.divisionPath()) && !isInsider(settlement);
    }

    Settlement toSettle(Settlement found) {
        readable(found);
        if (!caller.reach(Role.FINANCE_APPROVER).coversDivision(found.divisionPath())) throw CommonProblem.FORBIDDEN.refuse();
        if (isInsider(found)) throw ClosingProblem.OWN_PROJECT.refuse();
        return found;
    }

    private boolean isInsider(Settlement one) {
        return isInsider(one.implementerId(), one.hostId());
    }

    private boolean isInsider(long implementerId, Long hostId) {
        var own = own();
        return own.contains(implementerId) || hostId != null && own.contains(hostId);
    }

    Refund readable(Refund found) {
        if (found == null || !mayRead(found)) throw CommonProblem.NOT_FOUND.refuse();
        return found;
    }

    boolean mayRead(Refund refund) {
        return seesPeople(refund) || isInsider(refund.implementerId(), refund.hostId());
    }

    /** Names of the people who handle money are shown among officers, not to who owes it. */
    boolean seesPeople(Refund refund) {
        return caller.reach(REFUND_READERS).coversDivision(refund.divisionPath());
    }

    boolean mayEnter(Refund refund) {
        return handles(refund, Role.CASHIER);
    }

    boolean mayTakeBack(Refund refund) {
        return handles(refund, Role.FINANCE_APPROVER);
    }

    Refund toEnter(Refund found) {
        return toHandle(found, Role.CASHIER);
    }

    Refund toTakeBack(Refund found) {
        return toHandle(found, Role.FINANCE_APPROVER);
    }

    private Refund toHandle(Refund found, String role) {
        readable(found);
        if (!caller.reach(role).coversDivision(found.divisionPath())) throw CommonProblem.FORBIDDEN.refuse();
        if (isInsider(found.implementerId(), found.hostId())) throw ClosingProblem.OWN_PROJECT.refuse();
        return found;
    }

    private boolean handles(Refund refund, String role) {
        return caller.reach(role).coversDivision(refund.divisionPath()) && !isInsider(refund.implementerId(), refund.hostId());
    }

    long me() {
        return caller.accountId();
    }

    /** The same rule for a list; bind with {@link #bind}. */
    String condition() {
        return condition(OFFICERS);
    }

    /** Whose refunds are listed; bind with {@link #bindRefunds}. */
    String refunds() {
        return condition(REFUND_READERS);
    }

    private String condition(String... roles) {
        var officers = new Reach(caller.reach(roles).divisionPaths(), Set.of());
        return "(" + officers.condition("s.divisionPath", "s.implementerId") + (own().isEmpty() ? "" : " or s.implementerId in :own or s.hostId in :own") + ")";
    }

    <Q extends Query> Q bind(Q query) {
        return bind(query, OFFICERS);
    }

    <Q extends Query> Q bindRefunds(Q query) {
        return bind(query, REFUND_READERS);
    }

    private <Q extends Query> Q bind(Q query, String... roles) {
        if (!own().isEmpty()) query.setParameter("own", own());
        return new Reach(caller.reach(roles).divisionPaths(), Set.of()).bind(query);
    }

    private Set<Long> own() {
        return caller.reach(INSIDERS).organisationIds();
    }

    Reach archives() {
        return new Reach(caller.reach(ARCHIVISTS).divisionPaths(), Set.of());
    }

    Archive readable(Archive found) {
        if (found == null || !archives().coversDivision(found.divisionPath())) throw CommonProblem.NOT_FOUND.refuse();
        return found;
    }

    boolean mayArchive(String divisionPath) {
        return caller.reach(Role.PROGRAMME_OFFICER).coversDivision(divisionPath);
    }

    void requireArchivist(String divisionPath) {
        if (!archives().coversDivision(divisionPath)) throw CommonProblem.NOT_FOUND.refuse();
        if (!mayArchive(divisionPath)) throw CommonProblem.FORBIDDEN.refuse();
    }
}
