package org.yichuang.evaluation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.yichuang.evaluation.domain.Evaluation;
import org.yichuang.evaluation.domain.EvaluationStore;
import org.yichuang.evaluation.domain.Report;
import org.yichuang.evaluation.domain.ReportStore;
import org.yichuang.kernel.step.Transitioned;
import org.yichuang.standing.Standings;

/** Says that something happened that counts for an organisation's standing. Answers of a survey come by the hundred and wait for the night. */
@ApplicationScoped
class StandingTelling {
    private final ReportStore reports;
    private final EvaluationStore evaluations;
    private final Standings standings;

    StandingTelling(ReportStore reports, EvaluationStore evaluations, Standings standings) {
        this.reports = reports;
        this.evaluations = evaluations;
        this.standings = standings;
    }

    void happened(@Observes Transitioned step) {
        long id = step.subject().id();
        if (step.subject().kind().equals(Report.KIND)) standings.changed(reports.find(id).implementerId());
        if (step.subject().kind().equals(Evaluation.KIND)) standings.changed(evaluations.find(id).implementerId());
    }
}
