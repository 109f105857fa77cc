package org.yichuang.evaluation.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.yichuang.document.DocumentReaders;
import org.yichuang.evaluation.domain.Report;
import org.yichuang.evaluation.domain.ReportStore;
import org.yichuang.kernel.step.Subject;

/** Whoever may read a report may open what is attached to it. */
@ApplicationScoped
class EvaluationReaders implements DocumentReaders {
    private final ReportStore store;
    private final EvaluationAccess access;

    EvaluationReaders(ReportStore store, EvaluationAccess access) {
        this.store = store;
        this.access = access;
    }

    @Override
    public String subjectKind() {
        return Report.KIND;
    }

    @Override
    public boolean mayRead(Subject subject) {
        var report = store.find(subject.id());
        return report != null && access.mayRead(report);
    }
}
