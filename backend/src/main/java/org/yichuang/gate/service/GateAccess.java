package org.yichuang.gate.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.yichuang.gate.GateAnswer;
import org.yichuang.gate.GateProblem;
import org.yichuang.gate.domain.Waiver;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Reach;
import org.yichuang.identity.Role;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Subject;

/** Who may read answers and waivers and who may waive: the one place that decides it. */
@ApplicationScoped
public class GateAccess {
    private static final String[] MEMBERS = {Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.HOST_SIGNATORY};
    private static final String[] ANSWER_READERS = {Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER,
        Role.BUREAU_LEAD, Role.OPERATOR, Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR};
    private static final String[] WAIVER_READERS = {Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.FINANCE_CLERK, Role.FINANCE_APPROVER,
            Role.AUDITOR};
    private final Caller caller;

    GateAccess(Caller caller) {
        this.caller = caller;
    }

    public Reach answers() {
        return caller.reach(ANSWER_READERS);
    }

    public Reach waivers() {
        return caller.reach(WAIVER_READERS);
    }

    public GateAnswer readable(GateAnswer answer) {
        if (!answers().covers(answer.divisionPath(), answer.organisationId())) throw CommonProblem.NOT_FOUND.refuse();
        return answer;
    }

    public Waiver readable(Waiver waiver) {
        if (waiver == null || !waivers().coversDivision(waiver.divisionPath())) throw CommonProblem.NOT_FOUND.refuse();
        return waiver;
    }

    public void requireLead(String divisionPath) {
        if (!caller.reach(Role.BUREAU_LEAD).coversDivision(divisionPath)) throw CommonProblem.FORBIDDEN.refuse();
    }

    /** Nobody waives a condition for an organisation of which they are a member. */
    public void requireNoAdvantage(GateAnswer answer) {
        var own = caller.reach(MEMBERS).organisationIds();
        boolean member = answer.organisationId() != null && own.contains(answer.organisationId())
                || answer.findings().stream().anyMatch(finding -> isOwn(finding.about(), own));
        if (member) throw GateProblem.OWN_ADVANTAGE.refuse();
    }

    private static boolean isOwn(Subject about, java.util.Set<Long> own) {
        return about != null && about.kind().equals("organisation") && own.contains(about.id());
    }
}
