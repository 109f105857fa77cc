package org.yichuang.expense.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.yichuang.audit.SubjectRegion;
import org.yichuang.expense.domain.Claim;
import org.yichuang.expense.domain.ClaimStore;

/** A claim belongs to the division of its project. */
@ApplicationScoped
class ClaimRegion implements SubjectRegion {
    private final ClaimStore store;

    ClaimRegion(ClaimStore store) {
        this.store = store;
    }

    @Override
    public String subjectKind() {
        return Claim.KIND;
    }

    @Override
    public Optional<String> pathOf(long id) {
        return Optional.ofNullable(store.find(id)).map(Claim::divisionPath);
    }
}
