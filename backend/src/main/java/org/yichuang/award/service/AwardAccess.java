package org.yichuang.award.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.yichuang.award.AwardProblem;
import org.yichuang.award.Party;
import org.yichuang.award.domain.Agreement;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Reach;
import org.yichuang.identity.Role;
import org.yichuang.kernel.problem.CommonProblem;

/**
 * Who may see and do what with agreements, projects and changes: the people of the organisation and of its host, and the
 * officers of the region. No officer acts on a project of an organisation to which he belongs.
 */
@ApplicationScoped
public class AwardAccess {
    static final String[] MEMBERS = {Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.HOST_SIGNATORY};
    private static final String[] READERS = {Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.OPERATOR, Role.ASSESSOR,
        Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR};
    private final Caller caller;

    AwardAccess(Caller caller) {
        this.caller = caller;
    }

    /** 404 for whoever may not know that it exists. */
    void requireReadable(String divisionPath, long implementerId, Long hostId) {
        if (!mayRead(divisionPath, implementerId, hostId)) throw CommonProblem.NOT_FOUND.refuse();
    }

    boolean mayRead(String divisionPath, long implementerId, Long hostId) {
        return caller.reach(READERS).coversDivision(divisionPath) || isMember(implementerId, hostId);
    }

    boolean isMember(long implementerId, Long hostId) {
        var own = caller.reach(MEMBERS).organisationIds();
        return own.contains(implementerId) || hostId != null && own.contains(hostId);
    }

    /** Whose words count for the organisation's side: its owner, or its host's owner and signatory. */
    boolean isOwner(long implementerId, Long hostId) {
        return caller.reach(Role.APPLICANT_OWNER).organisationIds().contains(implementerId) || speaksForHost(hostId);
    }

    void requireMember(long implementerId, Long hostId) {
        if (!isMember(implementerId, hostId)) throw CommonProblem.FORBIDDEN.refuse();
    }

    void requireOwner(long implementerId, Long hostId) {
        if (!isOwner(implementerId, hostId)) throw CommonProblem.FORBIDDEN.refuse();
    }

    void requireOfficer(String divisionPath, long implementerId, Long hostId, String... roles) {
        if (!caller.reach(roles).coversDivision(divisionPath)) throw CommonProblem.FORBIDDEN.refuse();
        if (isMember(implementerId, hostId)) throw AwardProblem.OWN_ORGANISATION.refuse();
    }

    boolean isOfficer(String divisionPath, long implementerId, Long hostId, String... roles) {
        return caller.reach(roles).coversDivision(divisionPath) && !isMember(implementerId, hostId);
    }

    /** For which parties of the agreement the caller may confirm. */
    Set<Party> partiesOf(Agreement agreement) {
        var parties = EnumSet.noneOf(Party.class);
        if (caller.reach(Role.APPLICANT_OWNER).organisationIds().contains(agreement.implementerId())) parties.add(Party.ORGANISATION);
        if (speaksForHost(agreement.hostId())) parties.add(Party.HOST);
        return parties;
    }

    private boolean speaksForHost(Long hostId) {
        return hostId != null && caller.reach(Role.APPLICANT_OWNER, Role.HOST_SIGNATORY).organisationIds().contains(hostId);
    }

    /** The same rule for a list; bind with {@link #bind}. */
    String condition(String row) {
        var reach = reach();
        return "(" + reach.condition(row + ".divisionPath", row + ".implementerId") + " or " + reach.condition(row + ".divisionPath", row + ".hostId") + ")";
    }

    <Q extends jakarta.persistence.Query> Q bind(Q query) {
        return reach().bind(query);
    }

    private Reach reach() {
        return new Reach(caller.reach(READERS).divisionPaths(), caller.reach(MEMBERS).organisationIds());
    }
}
