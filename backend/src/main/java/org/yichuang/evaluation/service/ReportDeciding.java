package org.yichuang.evaluation.service;

import jakarta.enterprise.event.Event;
import org.yichuang.evaluation.ReportAccepted;
import org.yichuang.evaluation.ReportStatus;
import org.yichuang.evaluation.domain.Report;
import org.yichuang.evaluation.domain.ReportStore;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;

/** The office accepts a report or sends it back with a reason. */
@UseCase
public class ReportDeciding {
    private final ReportStore store;
    private final EvaluationAccess access;
    private final ReportViews views;
    private final EvaluationProgress progress;
    private final Transitions transitions;
    private final Event<ReportAccepted> accepted;
    private final BusinessClock clock;
    private final Actor actor;

    ReportDeciding(ReportStore store, EvaluationAccess access, ReportViews views, EvaluationProgress progress, Transitions transitions,
                   Event<ReportAccepted> accepted, BusinessClock clock, Actor actor) {
        this.store = store;
        this.access = access;
        this.views = views;
        this.progress = progress;
        this.transitions = transitions;
        this.accepted = accepted;
        this.clock = clock;
        this.actor = actor;
    }

    public ReportView accept(long id, IfMatch expected) {
        var report = decide(id, expected, ReportStatus.ACCEPTED, null);
        accepted.fire(new ReportAccepted(report.projectId(), report.taskKey()));
        return views.view(report);
    }

    public ReportView sendBack(long id, IfMatch expected, String reason) {
        var report = decide(id, expected, ReportStatus.RETURNED, reason);
        progress.reportBack(report, reason);
        return views.view(report);
    }

    private Report decide(long id, IfMatch expected, ReportStatus to, String reason) {
        var report = access.decidable(store.lock(id));
        IfMatch.check(expected, report.version());
        transitions.move(report, to, reason);
        report.decidedBy(actor.name(), clock.now());
        store.flush();
        return report;
    }
}
