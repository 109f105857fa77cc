package org.yichuang.evaluation.service;

import java.time.Instant;
import java.util.LinkedHashMap;
import org.yichuang.activity.Activities;
import org.yichuang.document.Documents;
import org.yichuang.evaluation.EvaluationProblem;
import org.yichuang.evaluation.ReportStatus;
import org.yichuang.evaluation.domain.Report;
import org.yichuang.evaluation.domain.ReportForm;
import org.yichuang.evaluation.domain.ReportStore;
import org.yichuang.evaluation.domain.ReportSubmission;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.tx.UseCase;

/** The organisation writes a report and hands it in. Late is written down; what follows from it is the rule book's. */
@UseCase
public class ReportWriting {
    private static final int LARGEST = 60_000;
    private final ReportStore store;
    private final EvaluationAccess access;
    private final ReportViews views;
    private final ReportForm form;
    private final Activities activities;
    private final Documents documents;
    private final EvaluationProgress progress;
    private final Transitions transitions;
    private final Replies replies;
    private final Actor actor;

    ReportWriting(ReportStore store, EvaluationAccess access, ReportViews views, ReportForm form, Activities activities, Documents documents,
                  EvaluationProgress progress, Transitions transitions, Replies replies, Actor actor) {
        this.store = store;
        this.access = access;
        this.views = views;
        this.form = form;
        this.activities = activities;
        this.documents = documents;
        this.progress = progress;
        this.transitions = transitions;
        this.replies = replies;
        this.actor = actor;
    }

    /** A draft may still break the form. */
    public ReportView save(long id, IfMatch expected, WriteReport given) {
        var report = access.writable(store.lock(id));
        IfMatch.check(expected, report.version());
        var content = Json.write(given.content());
        if (content.length() > LARGEST) throw EvaluationProblem.REPORT_TOO_LARGE.refuse();
        report.write(content);
        documents.attach(report.subject(), given.documentIds().stream().map(Id::value).toList());
        if (report.status() == ReportStatus.PLANNED) transitions.move(report, ReportStatus.DRAFT);
        store.flush();
        return views.view(report);
    }

    /** @param receivedAt when the command reached the server */
    public ReportView submit(long id, IfMatch expected, RequestKey key, Instant receivedAt) {
        IfMatch.required(expected);
        return replies.replayOr(key, "submitReport", new Id(id), ReportView.class, () -> {
            var report = access.writable(store.lock(id));
            IfMatch.check(expected, report.version());
            requireComplete(report);
            if (report.status() == ReportStatus.PLANNED) transitions.move(report, ReportStatus.DRAFT);
            int number = report.handedIn(receivedAt);
            transitions.move(report, ReportStatus.SUBMITTED);
            store.add(new ReportSubmission(report, number, snapshot(report), actor.name(), receivedAt));
            progress.reportIn(report);
            store.flush();
            return views.view(report);
        });
    }

    private void requireComplete(Report report) {
        var faults = form.faults(ReportViews.content(report));
        if (faults.isEmpty()) return;
        var refusal = EvaluationProblem.REPORT_INCOMPLETE.with("count", faults.size());
        faults.forEach(fault -> refusal.at("/content" + fault.pointer(), "fault." + fault.keyword(), fault.params()));
        throw refusal;
    }

    private String snapshot(Report report) {
        var snapshot = new LinkedHashMap<String, Object>();
        snapshot.put("report", report.id());
        snapshot.put("project", report.projectId());
        snapshot.put("task", report.taskKey());
        snapshot.put("number", report.number());
        snapshot.put("content", ReportViews.content(report));
        snapshot.put("counted", activities.totals(report.projectId(), report.coversFrom(), report.coversTo()));
        snapshot.put("documents", documents.byId(report.subject()).values());
        snapshot.put("submittedAt", report.submittedAt());
        return Json.write(snapshot);
    }
}
