package org.yichuang.closing.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.yichuang.disbursement.TrancheStatus;
import org.yichuang.disbursement.TrancheSummary;
import org.yichuang.disbursement.Tranches;
import org.yichuang.kernel.money.Money;

/** The parts of a grant that are neither paid nor cancelled. */
@ApplicationScoped
class GrantParts {
    private final Tranches tranches;

    GrantParts(Tranches tranches) {
        this.tranches = tranches;
    }

    List<TrancheSummary> open(long projectId) {
        return tranches.ofProject(projectId).stream().filter(one -> one.status() != TrancheStatus.PAID && one.status() != TrancheStatus.RECONCILED
                && one.status() != TrancheStatus.CANCELLED).toList();
    }

    Money openAmount(long projectId) {
        return open(projectId).stream().map(TrancheSummary::amount).reduce(Money.ZERO, Money::plus);
    }

    /** Their money goes back to the pool, part by part. */
    void cancel(long projectId, String reason) {
        open(projectId).forEach(one -> tranches.cancel(one.id(), reason));
    }
}
