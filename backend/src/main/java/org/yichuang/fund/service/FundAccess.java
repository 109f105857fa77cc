package org.yichuang.fund.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.yichuang.fund.domain.FundPool;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Reach;
import org.yichuang.identity.Role;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.problem.Refusal;

/** Who reads the books and who moves money by order, in one place: finance, audit and the lead, each for their own divisions. */
@ApplicationScoped
public class FundAccess {
    static final String[] READERS = {Role.FINANCE_CLERK, Role.FINANCE_APPROVER, Role.CASHIER, Role.AUDITOR, Role.BUREAU_LEAD};
    private final Caller caller;

    FundAccess(Caller caller) {
        this.caller = caller;
    }

    public Reach reach() {
        return caller.reach(READERS);
    }

    public boolean mayRead(FundPool pool) {
        return reach().coversDivision(pool.divisionPath());
    }

    /** Pools of other divisions are not for the caller to know. */
    public void requireRead(FundPool pool) {
        if (!mayRead(pool)) throw CommonProblem.NOT_FOUND.refuse();
    }

    public void requireMake(String divisionPath) {
        if (!caller.reach(Role.FINANCE_CLERK).coversDivision(divisionPath)) throw CommonProblem.FORBIDDEN.refuse();
    }

    public void requireMake(FundPool pool) {
        if (!caller.reach(Role.FINANCE_CLERK).coversDivision(pool.divisionPath())) throw refusal(pool);
    }

    public void requireDecide(FundPool pool) {
        if (!caller.reach(Role.FINANCE_APPROVER).coversDivision(pool.divisionPath())) throw refusal(pool);
    }

    public long accountId() {
        return caller.accountId();
    }

    private Refusal refusal(FundPool pool) {
        return mayRead(pool) ? CommonProblem.FORBIDDEN.refuse() : CommonProblem.NOT_FOUND.refuse();
    }
}
