package org.yichuang.evaluation.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.yichuang.audit.SubjectRegion;
import org.yichuang.evaluation.domain.Evaluation;
import org.yichuang.evaluation.domain.EvaluationStore;

/** An evaluation belongs to the division of its project. */
@ApplicationScoped
class EvaluationRegion implements SubjectRegion {
    private final EvaluationStore store;

    EvaluationRegion(EvaluationStore store) {
        this.store = store;
    }

    @Override
    public String subjectKind() {
        return Evaluation.KIND;
    }

    @Override
    public Optional<String> pathOf(long id) {
        return Optional.ofNullable(store.find(id)).map(Evaluation::divisionPath);
    }
}
