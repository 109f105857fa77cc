package org.yichuang.evaluation.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.yichuang.audit.SubjectRegion;
import org.yichuang.evaluation.domain.Report;
import org.yichuang.evaluation.domain.ReportStore;

/** A report belongs to the division of its project. */
@ApplicationScoped
class ReportRegion implements SubjectRegion {
    private final ReportStore store;

    ReportRegion(ReportStore store) {
        this.store = store;
    }

    @Override
    public String subjectKind() {
        return Report.KIND;
    }

    @Override
    public Optional<String> pathOf(long id) {
        return Optional.ofNullable(store.find(id)).map(Report::divisionPath);
    }
}
