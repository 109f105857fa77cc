package org.yichuang.disbursement;

import java.util.List;
import org.yichuang.disbursement.domain.Tranche;
import org.yichuang.disbursement.domain.TrancheStore;
import org.yichuang.disbursement.service.Holds;
import org.yichuang.disbursement.service.TrancheLife;
import org.yichuang.kernel.tx.UseCase;

/** The door: what stages above may ask about the parts of a grant, and what they may stop. */
@UseCase
public class Tranches {
    private final TrancheStore store;
    private final TrancheLife life;
    private final Holds holds;

    Tranches(TrancheStore store, TrancheLife life, Holds holds) {
        this.store = store;
        this.life = life;
        this.holds = holds;
    }

    /** In the order in which they are paid. */
    public List<TrancheSummary> ofProject(long projectId) {
        return store.ofProject(projectId).stream().map(Tranche::summary).toList();
    }

    /** It will not be paid any more: its money goes back to the pool. Refused once the bank has been told. */
    public void cancel(long trancheId, String reason) {
        life.cancel(store.lock(trancheId), reason);
    }

    /** Looks again at what an organisation's record forbids, after it changed: parts are put on hold or freed. */
    public void reassess(long organisationId) {
        holds.reassess(organisationId);
    }
}
