package org.yichuang.expense.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yichuang.activity.ActivityViewers;
import org.yichuang.award.ProjectSummary;
import org.yichuang.expense.ExpenseProblem;
import org.yichuang.expense.domain.Claim;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Reach;
import org.yichuang.identity.Role;
import org.yichuang.kernel.problem.CommonProblem;

/**
 * Who may see and do what with claims: the one place that decides it. The organisation and its host see their own, the
 * office those of its region, an assessor those of a project that is open to the assessor.
 */
@ApplicationScoped
public class ClaimAccess {
    private static final String[] INSIDERS = {Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.HOST_SIGNATORY};
    private static final String[] OFFICERS = {Role.PROGRAMME_OFFICER, Role.OPERATOR, Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.BUREAU_LEAD, Role.AUDITOR};
    static final String[] CONTENT = {Role.PROGRAMME_OFFICER, Role.OPERATOR};
    static final String[] FIGURES = {Role.FINANCE_CLERK};
    private final Caller caller;
    private final Instance<ActivityViewers> viewers;

    ClaimAccess(Caller caller, Instance<ActivityViewers> viewers) {
        this.caller = caller;
        this.viewers = viewers;
    }

    boolean isOfficer(String divisionPath) {
        return caller.reach(OFFICERS).coversDivision(divisionPath);
    }

    private boolean isInsider(long implementerId, Long hostId) {
        var own = own();
        return own.contains(implementerId) || hostId != null && own.contains(hostId);
    }

    boolean viewsProject(long projectId) {
        return viewers.stream().anyMatch(stage -> stage.mayReadProject(projectId));
    }

    boolean mayRead(Claim claim) {
        return isOfficer(claim.divisionPath()) || isInsider(claim.implementerId(), claim.hostId()) || viewsProject(claim.projectId());
    }

    Claim readable(Claim claim) {
        if (claim == null || !mayRead(claim)) throw CommonProblem.NOT_FOUND.refuse();
        return claim;
    }

    void requireReadable(ProjectSummary project) {
        boolean may = isOfficer(project.divisionPath()) || isInsider(project.implementerId(), project.hostId()) || viewsProject(project.id());
        if (!may) throw CommonProblem.NOT_FOUND.refuse();
    }

    /** Who keeps the project's own ledger: the body itself, and its host where there is one. */
    boolean mayEnter(long implementerId, Long hostId) {
        var own = caller.reach(Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR).organisationIds();
        return own.contains(implementerId) || hostId != null && own.contains(hostId);
    }

    void requireEnter(ProjectSummary project) {
        requireReadable(project);
        if (!mayEnter(project.implementerId(), project.hostId())) throw CommonProblem.FORBIDDEN.refuse();
    }

    Claim correctable(Claim claim) {
        readable(claim);
        if (!mayEnter(claim.implementerId(), claim.hostId())) throw CommonProblem.FORBIDDEN.refuse();
        return claim;
    }

    boolean mayLook(Claim claim, String... roles) {
        return caller.reach(roles).coversDivision(claim.divisionPath()) && !isInsider(claim.implementerId(), claim.hostId());
    }

    /** Nobody judges what the own organisation spent. */
    Claim lookable(Claim claim, String... roles) {
        readable(claim);
        if (!caller.reach(roles).coversDivision(claim.divisionPath())) throw CommonProblem.FORBIDDEN.refuse();
        if (isInsider(claim.implementerId(), claim.hostId())) throw ExpenseProblem.OWN_CLAIM.refuse();
        return claim;
    }

    long me() {
        return caller.accountId();
    }

    /** The same rule for lists; bind with {@link #bind}. */
    String condition(String row) {
        var any = new ArrayList<>(List.of(office().condition(row + ".divisionPath", row + ".implementerId")));
        if (!own().isEmpty()) any.add(row + ".implementerId in :own or " + row + ".hostId in :own");
        return "(" + String.join(" or ", any) + ")";
    }

    <Q extends Query> Q bind(Q query) {
        if (!own().isEmpty()) query.setParameter("own", own());
        return office().bind(query);
    }

    private Reach office() {
        return new Reach(caller.reach(OFFICERS).divisionPaths(), Set.of());
    }

    private Set<Long> own() {
        return caller.reach(INSIDERS).organisationIds();
    }
}
