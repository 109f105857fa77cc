package org.yichuang.evaluation.service;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.yichuang.activity.Activities;
import org.yichuang.document.Documents;
import org.yichuang.evaluation.ReportStatus;
import org.yichuang.evaluation.domain.Report;
import org.yichuang.evaluation.domain.ReportForm;
import org.yichuang.evaluation.domain.ReportStore;
import org.yichuang.evaluation.service.ReportView.FaultView;
import org.yichuang.evaluation.service.ReportView.SubmissionView;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.organisation.OrganisationDirectory;

/** Puts reports together as the caller may see them. */
@ApplicationScoped
class ReportViews {
    private final ReportStore store;
    private final EvaluationAccess access;
    private final ReportForm form;
    private final Activities activities;
    private final Documents documents;
    private final OrganisationDirectory organisations;
    private final BusinessClock clock;

    ReportViews(ReportStore store, EvaluationAccess access, ReportForm form, Activities activities, Documents documents,
                OrganisationDirectory organisations, BusinessClock clock) {
        this.store = store;
        this.access = access;
        this.form = form;
        this.activities = activities;
        this.documents = documents;
        this.organisations = organisations;
        this.clock = clock;
    }

    static JsonNode content(Report report) {
        return report.content() == null ? null : Json.read(report.content(), JsonNode.class);
    }

    ReportView view(Report report) {
        var content = content(report);
        boolean write = access.mayWrite(report) && report.status().isEditable();
        return new ReportView(Id.of(report.id()), rows(List.of(report)).get(0), form.section(), content,
                form.faults(content).stream().map(fault -> new FaultView(fault.pointer(), fault.keyword())).toList(),
                List.copyOf(documents.byId(report.subject()).values()), activities.totals(report.projectId(), report.coversFrom(), report.coversTo()),
                report.nominalDueOn(), report.statusReason(), report.submittedAt(), report.decidedByName(), submissions(report), write,
                report.status() == ReportStatus.SUBMITTED && access.mayDecide(report), report.version());
    }

    private List<SubmissionView> submissions(Report report) {
        return store.submissions(report.id()).stream()
                .map(one -> new SubmissionView(one.number(), one.hash(), one.isLate(), one.submittedByName(), one.submittedAt())).toList();
    }

    List<ReportRow> rows(List<Report> found) {
        var names = organisations.summaries(found.stream().map(Report::implementerId).collect(Collectors.toSet()));
        var now = clock.now();
        return found.stream().map(one -> new ReportRow(Id.of(one.id()), Id.of(one.projectId()), one.projectCode(), one.projectTitle(),
                Id.of(one.implementerId()), names.get(one.implementerId()).name(), one.taskKey(), one.number(), one.anchor(), one.title(), one.coversFrom(),
                one.coversTo(), one.dueOn(), one.isProvisional(), one.status(), one.isLate(), one.isOverdue(now), one.version())).toList();
    }
}
