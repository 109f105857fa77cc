package org.yichuang.call.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Set;
import org.yichuang.call.domain.FundingCall;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Reach;
import org.yichuang.identity.Role;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.problem.Refusal;

/**
 * Who may see and do what with a call, in one place. A draft is known only to officers whose reach covers its
 * division; a published call is known to everybody, so a stranger is told that it is not theirs, not that it is absent.
 */
@ApplicationScoped
public class CallAccess {
    static final String[] READERS = {Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.OPERATOR, Role.TOWNSHIP_OFFICER, Role.FINANCE_CLERK,
            Role.FINANCE_APPROVER, Role.AUDITOR, Role.DEPARTMENT_OFFICER, Role.OBSERVER, Role.ADMINISTRATOR};
    static final String[] PREPARERS = {Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD};
    private final Caller caller;

    CallAccess(Caller caller) {
        this.caller = caller;
    }

    public boolean mayRead(FundingCall call) {
        return caller.reach(READERS).coversDivision(call.divisionPath()) || call.publishedAt() != null && isAbove(call.divisionPath());
    }

    public void requireRead(FundingCall call) {
        if (!mayRead(call)) throw refusal(call);
    }

    public void requirePrepare(FundingCall call) {
        if (!caller.reach(PREPARERS).coversDivision(call.divisionPath())) throw refusal(call);
    }

    /** Suspending and cancelling a published call is the lead's. */
    public void requireLead(FundingCall call) {
        if (!caller.reach(Role.BUREAU_LEAD).coversDivision(call.divisionPath())) throw refusal(call);
    }

    public void requirePrepare(String divisionPath) {
        if (!caller.reach(PREPARERS).coversDivision(divisionPath)) throw CommonProblem.FORBIDDEN.refuse();
    }

    public Reach reach() {
        return caller.reach(READERS);
    }

    /** The divisions above the caller's own: their published calls concern the caller too. */
    public Set<String> divisionsAbove() {
        var above = new LinkedHashSet<String>();
        above.add("");
        for (var path : reach().divisionPaths()) {
            for (int end = path.indexOf('/', 1); end > 0; end = path.indexOf('/', end + 1)) above.add(path.substring(0, end + 1));
        }
        return above;
    }

    private boolean isAbove(String divisionPath) {
        return divisionsAbove().contains(divisionPath);
    }

    private Refusal refusal(FundingCall call) {
        return call.publishedAt() == null && !mayRead(call) ? CommonProblem.NOT_FOUND.refuse() : CommonProblem.FORBIDDEN.refuse();
    }
}
