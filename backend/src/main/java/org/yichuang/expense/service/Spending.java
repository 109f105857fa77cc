package org.yichuang.expense.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.yichuang.award.ProjectSummary;
import org.yichuang.call.CallDirectory;
import org.yichuang.expense.domain.ClaimStore;
import org.yichuang.fund.Pools;
import org.yichuang.kernel.money.Money;

/** What of the money paid so far is covered by receipts. The share that has to be is the rule book's. */
@ApplicationScoped
class Spending {
    private final ClaimStore store;
    private final Pools pools;
    private final CallDirectory calls;

    Spending(ClaimStore store, Pools pools, CallDirectory calls) {
        this.store = store;
        this.pools = pools;
        this.calls = calls;
    }

    Money paid(ProjectSummary project) {
        return pools.award(project.awardLineId()).paid();
    }

    private Money asked(ProjectSummary project) {
        return paid(project).share(calls.rulesOf(project.ruleBookId()).budget().receiptShare());
    }

    /** Receipts that still have to be handed in before the next part. */
    Money missing(ProjectSummary project) {
        var missing = asked(project).minus(store.handedIn(project.id()));
        return missing.isNegative() ? Money.ZERO : missing;
    }

    /** What was found in order covers what was paid. */
    boolean acceptedCover(ProjectSummary project) {
        return !asked(project).exceeds(store.accepted(project.id()));
    }
}
