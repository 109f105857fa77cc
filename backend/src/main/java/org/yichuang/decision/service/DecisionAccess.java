package org.yichuang.decision.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Set;
import org.yichuang.decision.DecisionProblem;
import org.yichuang.decision.domain.AwardLine;
import org.yichuang.decision.domain.Decision;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Reach;
import org.yichuang.identity.Role;
import org.yichuang.kernel.problem.CommonProblem;

/**
 * Who may see and do what with decisions and award lines: the one place that decides it. Decisions are the bureau's
 * affair until they are announced; the people of an organisation, and of its host, see their own lines from then on.
 */
@ApplicationScoped
public class DecisionAccess {
    private static final String[] READERS = {Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.AUDITOR};
    private static final String[] LINE_READERS = {Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.OPERATOR, Role.AUDITOR,
        Role.FINANCE_CLERK, Role.FINANCE_APPROVER};
    private static final String[] MEMBERS = {Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.HOST_SIGNATORY};
    private final Caller caller;

    DecisionAccess(Caller caller) {
        this.caller = caller;
    }

    public Reach decisions() {
        return caller.reach(READERS);
    }

    public long accountId() {
        return caller.accountId();
    }

    /** Others may not know that it exists. */
    public Decision readable(Decision decision) {
        if (!decisions().coversDivision(decision.divisionPath())) throw CommonProblem.NOT_FOUND.refuse();
        return decision;
    }

    public boolean isOfficer(String divisionPath) {
        return caller.reach(Role.PROGRAMME_OFFICER).coversDivision(divisionPath);
    }

    public boolean isLead(String divisionPath) {
        return caller.reach(Role.BUREAU_LEAD).coversDivision(divisionPath);
    }

    public void requireOfficer(String divisionPath) {
        if (!isOfficer(divisionPath)) throw CommonProblem.FORBIDDEN.refuse();
    }

    public void requireLead(String divisionPath) {
        if (!isLead(divisionPath)) throw CommonProblem.FORBIDDEN.refuse();
    }

    /** Nobody proposes or approves money for an organisation of their own. */
    public void requireNoneOf(Collection<Long> organisationIds) {
        var own = caller.reach(MEMBERS).organisationIds();
        if (organisationIds.stream().anyMatch(own::contains)) throw DecisionProblem.OWN_ORGANISATION.refuse();
    }

    public AwardLine readable(AwardLine line) {
        if (!caller.reach(LINE_READERS).coversDivision(line.divisionPath()) && !(line.announcedAt() != null && isOfMembers(line))) {
            throw CommonProblem.NOT_FOUND.refuse();
        }
        return line;
    }

    /** Officers see why a line came out as it did; the people of the organisation see what came out. */
    public boolean isStaff(AwardLine line) {
        return caller.reach(LINE_READERS).coversDivision(line.divisionPath());
    }

    private boolean isOfMembers(AwardLine line) {
        var own = caller.reach(MEMBERS).organisationIds();
        return own.contains(line.implementerId()) || line.hostId() != null && own.contains(line.hostId());
    }

    /** The leader speaks for the organisation. */
    public boolean isOwner(AwardLine line) {
        return caller.reach(Role.APPLICANT_OWNER).organisationIds().contains(line.implementerId());
    }

    public boolean isHost(AwardLine line) {
        return line.hostId() != null && caller.reach(Role.HOST_SIGNATORY).organisationIds().contains(line.hostId());
    }

    public void requireOwner(AwardLine line) {
        if (!isOwner(line)) throw CommonProblem.FORBIDDEN.refuse();
    }

    public void requireHost(AwardLine line) {
        if (!isHost(line)) throw CommonProblem.FORBIDDEN.refuse();
    }

    /** The same rule for a list of award lines; bind with {@link #bind}. */
    public String lineCondition() {
        var own = members();
        return "(" + staff().condition("a.divisionPath", "a.implementerId") + " or a.announcedAt is not null and ("
                + own.condition("a.divisionPath", "a.implementerId") + " or " + own.condition("a.divisionPath", "a.hostId") + "))";
    }

    public <Q extends Query> Q bind(Q query) {
        return members().bind(staff().bind(query));
    }

    private Reach staff() {
        return new Reach(caller.reach(LINE_READERS).divisionPaths(), Set.of());
    }

    private Reach members() {
        return new Reach(Set.of(), caller.reach(MEMBERS).organisationIds());
    }
}
