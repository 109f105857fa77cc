package org.yichuang.evaluation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.yichuang.award.AgreementInForce;
import org.yichuang.award.Projects;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.ReportingRules.Anchor;
import org.yichuang.evaluation.EvaluationKind;
import org.yichuang.evaluation.EvaluationStatus;
import org.yichuang.evaluation.ReportStatus;
import org.yichuang.evaluation.domain.Evaluation;
import org.yichuang.evaluation.domain.EvaluationStore;
import org.yichuang.evaluation.domain.Report;
import org.yichuang.evaluation.domain.ReportPlan;
import org.yichuang.evaluation.domain.ReportStore;
import org.yichuang.kernel.step.Transitioned;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.WorkingCalendar;

/** An agreement comes into force: the reports and evaluations of the project are planned. When the project is terminated they fall away. */
@ApplicationScoped
class Planning {
    private final Projects projects;
    private final CallDirectory calls;
    private final ReportStore reports;
    private final EvaluationStore evaluations;
    private final Transitions transitions;
    private final WorkingCalendar calendar;

    Planning(Projects projects, CallDirectory calls, ReportStore reports, EvaluationStore evaluations, Transitions transitions, WorkingCalendar calendar) {
        this.projects = projects;
        this.calls = calls;
        this.reports = reports;
        this.evaluations = evaluations;
        this.transitions = transitions;
        this.calendar = calendar;
    }

    void inForce(@Observes AgreementInForce agreement) {
        var project = projects.require(agreement.projectId());
        if (!evaluations.ofProject(project.id()).isEmpty()) return;
        var rules = calls.rulesOf(project.ruleBookId());
        ReportPlan.of(rules.reporting(), project.startsOn(), project.halfTime(), project.endsOn(), calendar)
                .forEach(planned -> reports.add(new Report(project, planned)));
        if (rules.reporting().tasks().stream().anyMatch(task -> task.anchor() == Anchor.HALF_TIME)) {
            evaluations.add(new Evaluation(project, EvaluationKind.MIDTERM, project.halfTime()));
        }
        evaluations.add(new Evaluation(project, EvaluationKind.FINAL, project.endsOn().plusDays(1)));
    }

    void terminated(@Observes Transitioned step) {
        if (!step.subject().kind().equals("project") || !step.to().equals("TERMINATED")) return;
        evaluations.ofProject(step.subject().id()).stream().filter(one -> one.status().next().contains(EvaluationStatus.CANCELLED))
                .forEach(one -> transitions.move(evaluations.lock(one.id()), EvaluationStatus.CANCELLED, step.reason()));
        reports.ofProject(step.subject().id()).stream().filter(one -> one.status().next().contains(ReportStatus.CANCELLED))
                .forEach(one -> transitions.move(reports.lock(one.id()), ReportStatus.CANCELLED, step.reason()));
    }
}
