package org.yichuang.decision.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.yichuang.audit.SubjectRegion;
import org.yichuang.decision.domain.AwardLine;
import org.yichuang.decision.domain.AwardLineStore;

/** An award line belongs where its organisation is at home. */
@ApplicationScoped
class AwardLineRegion implements SubjectRegion {
    private final AwardLineStore store;

    AwardLineRegion(AwardLineStore store) {
        this.store = store;
    }

    @Override
    public String subjectKind() {
        return AwardLine.KIND;
    }

    @Override
    public Optional<String> pathOf(long id) {
        return store.find(id).map(AwardLine::divisionPath);
    }
}
