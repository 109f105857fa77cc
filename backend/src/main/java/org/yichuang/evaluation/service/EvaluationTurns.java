package org.yichuang.evaluation.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.yichuang.award.ProjectStatus;
import org.yichuang.award.ProjectSummary;
import org.yichuang.award.Projects;
import org.yichuang.call.rules.ReportingRules.Anchor;
import org.yichuang.evaluation.EvaluationKind;
import org.yichuang.evaluation.EvaluationStatus;
import org.yichuang.evaluation.domain.Evaluation;
import org.yichuang.evaluation.domain.EvaluationStore;
import org.yichuang.evaluation.domain.ReportStore;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;

/** What time does to an evaluation. Runs inside the transaction of whoever looks at the clock. */
@ApplicationScoped
class EvaluationTurns {
    private final EvaluationStore store;
    private final ReportStore reports;
    private final EvaluationProgress progress;
    private final Conclusions conclusions;
    private final Projects projects;
    private final Transitions transitions;
    private final BusinessClock clock;

    EvaluationTurns(EvaluationStore store, ReportStore reports, EvaluationProgress progress, Conclusions conclusions, Projects projects,
                    Transitions transitions, BusinessClock clock) {
        this.store = store;
        this.reports = reports;
        this.progress = progress;
        this.conclusions = conclusions;
        this.projects = projects;
        this.transitions = transitions;
        this.clock = clock;
    }

    /** The project enters the stage; a final evaluation waits until the mid-term one is concluded. */
    void open(long id) {
        var evaluation = store.lock(id);
        var project = projects.require(evaluation.projectId());
        if (evaluation.status() != EvaluationStatus.PLANNED || !ready(evaluation, project)) return;
        if (project.status() == ProjectStatus.CONTRACTED) projects.step(project.id(), ProjectStatus.ACTIVE, null);
        projects.step(project.id(), evaluation.kind() == EvaluationKind.MIDTERM ? ProjectStatus.MIDTERM_DUE : ProjectStatus.FINAL_DUE, null);
        transitions.move(evaluation, EvaluationStatus.DUE);
        var report = reports.anchored(project.id(), evaluation.kind() == EvaluationKind.MIDTERM ? Anchor.HALF_TIME : Anchor.END);
        if (report.isEmpty()) transitions.move(evaluation, EvaluationStatus.REPORTED);
        else if (report.get().status().isIn()) progress.takeIn(evaluation, report.get());
    }

    private boolean ready(Evaluation evaluation, ProjectSummary project) {
        return switch (project.status()) {
            case CONTRACTED, ACTIVE -> evaluation.kind() == EvaluationKind.MIDTERM
                    || store.ofProject(project.id()).stream().noneMatch(one -> one.kind() == EvaluationKind.MIDTERM);
            case MIDTERM_PASSED, MIDTERM_FAILED -> evaluation.kind() == EvaluationKind.FINAL;
            default -> false;
        };
    }

    /** Nothing came in time. Where the rule book lets late material count, it is only overdue. */
    void missed(long id) {
        var evaluation = store.lock(id);
        if (evaluation.status() != EvaluationStatus.DUE || !progress.lateFails(evaluation)) return;
        var report = reports.anchored(evaluation.projectId(), Anchor.HALF_TIME);
        if (report.isPresent() && report.get().isMissing(clock.now())) conclusions.failMidterm(evaluation, "late");
    }

    void notRectified(long id) {
        var evaluation = store.lock(id);
        if (evaluation.status() == EvaluationStatus.RECTIFYING && !clock.now().isBefore(evaluation.rectifyUntil())) {
            conclusions.failMidterm(evaluation, "not-rectified");
        }
    }
}
