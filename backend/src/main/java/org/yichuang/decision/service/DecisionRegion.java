package org.yichuang.decision.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.yichuang.audit.SubjectRegion;
import org.yichuang.decision.domain.Decision;
import org.yichuang.decision.domain.DecisionStore;

/** A decision belongs to the division of its call. */
@ApplicationScoped
class DecisionRegion implements SubjectRegion {
    private final DecisionStore store;

    DecisionRegion(DecisionStore store) {
        this.store = store;
    }

    @Override
    public String subjectKind() {
        return Decision.KIND;
    }

    @Override
    public Optional<String> pathOf(long id) {
        return store.find(id).map(Decision::divisionPath);
    }
}
