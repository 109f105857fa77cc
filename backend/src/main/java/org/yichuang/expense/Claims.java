package org.yichuang.expense;

import java.util.List;
import org.yichuang.expense.domain.Claim;
import org.yichuang.expense.domain.ClaimStore;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.tx.UseCase;

/** The door: what stages above may ask about a project's spending. */
@UseCase
public class Claims {
    private final ClaimStore store;

    Claims(ClaimStore store) {
        this.store = store;
    }

    /** The oldest first. */
    public List<ClaimSummary> ofProject(long projectId) {
        return store.ofProject(projectId).stream().map(Claim::summary).toList();
    }

    /** What was found in order. */
    public Money accepted(long projectId) {
        return store.accepted(projectId);
    }
}
