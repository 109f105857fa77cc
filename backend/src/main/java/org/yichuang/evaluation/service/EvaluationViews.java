package org.yichuang.evaluation.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yichuang.activity.Activities;
import org.yichuang.award.Projects;
import org.yichuang.call.CallDirectory;
import org.yichuang.call.rules.ReportingRules.Anchor;
import org.yichuang.document.Documents;
import org.yichuang.evaluation.EvaluationKind;
import org.yichuang.evaluation.EvaluationStatus;
import org.yichuang.evaluation.domain.Evaluation;
import org.yichuang.evaluation.domain.EvaluationStore;
import org.yichuang.evaluation.domain.ReportStore;
import org.yichuang.evaluation.service.EvaluationView.AssessmentView;
import org.yichuang.evaluation.service.EvaluationView.Turn;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.organisation.OrganisationDirectory;

/** Puts evaluations together as the caller may see them. */
@ApplicationScoped
class EvaluationViews {
    private final EvaluationStore store;
    private final ReportStore reports;
    private final EvaluationAccess access;
    private final CallDirectory calls;
    private final Projects projects;
    private final Activities activities;
    private final Documents documents;
    private final OrganisationDirectory organisations;
    private final BusinessClock clock;

    EvaluationViews(EvaluationStore store, ReportStore reports, EvaluationAccess access, CallDirectory calls, Projects projects, Activities activities,
                    Documents documents, OrganisationDirectory organisations, BusinessClock clock) {
        this.store = store;
        this.reports = reports;
        this.access = access;
        this.calls = calls;
        this.projects = projects;
        this.activities = activities;
        this.documents = documents;
        this.organisations = organisations;
        this.clock = clock;
    }

    List<EvaluationRow> rows(List<Evaluation> found) {
        var names = organisations.summaries(found.stream().map(Evaluation::implementerId).collect(Collectors.toSet()));
        return found.stream().map(one -> row(one, names.get(one.implementerId()).name())).toList();
    }

    private EvaluationRow row(Evaluation one, String implementer) {
        boolean result = seesResult(one);
        return new EvaluationRow(Id.of(one.id()), Id.of(one.projectId()), one.projectCode(), one.projectTitle(), Id.of(one.implementerId()), implementer,
                one.kind(), one.versionNo(), one.status(), one.opensOn(), result || access.isAssigned(one) ? one.assessorName() : null,
                access.isAssigned(one), one.rectifyUntil(), result ? one.outcome() : null, result ? one.gradeKey() : null, one.version());
    }

    /** The organisation learns the result when it counts or is announced. */
    private boolean seesResult(Evaluation one) {
        return access.seesFindings(one) || isOut(one);
    }

    private static boolean isOut(Evaluation one) {
        return switch (one.status()) {
            case CONCLUDED, IN_PUBLICITY, SUPERSEDED, RECTIFYING -> true;
            default -> false;
        };
    }

    EvaluationView view(Evaluation one) {
        var head = rows(List.of(one)).get(0);
        var host = one.hostId() == null ? null : organisations.require(one.hostId()).name();
        if (!access.seesFile(one)) {
            return new EvaluationView(head.id(), head, host, null, null, null, null, null, null, null, List.of(), null, null, List.of(), List.of(), null,
                    null, null, null, null, null, null, turns(one), one.version());
        }
        var project = projects.require(one.projectId());
        var rules = calls.rulesOf(one.ruleBookId()).evaluation();
        boolean result = seesResult(one);
        boolean last = one.kind() == EvaluationKind.FINAL;
        return new EvaluationView(head.id(), head, host, project.startsOn(), project.endsOn(), project.grant().fen(), Id.of(project.applicationId()),
                reports.anchored(project.id(), last ? Anchor.END : Anchor.HALF_TIME).map(found -> Id.of(found.id())).orElse(null),
                activities.totals(project.id(), project.startsOn(), clock.today()), last ? rules.rubric() : null, last ? rules.grades() : List.of(),
                result ? one.rectifyWhat() : null, one.rectifyWords(), List.copyOf(documents.byId(one.subject()).values()), assessments(one),
                result ? one.score() : null, result && one.score() != null ? one.score().shown(2) : null, result ? one.isMisuse() : null,
                Id.of(one.noticeId()), one.statusReason(), one.confirmedByName(), one.concludedAt(), turns(one), one.version());
    }

    private List<AssessmentView> assessments(Evaluation one) {
        var all = store.assessments(one.id());
        boolean inside = access.seesFindings(one);
        if (!inside && !isOut(one) || all.isEmpty()) return List.of();
        return (inside ? all : all.subList(all.size() - 1, all.size())).stream().map(each -> new AssessmentView(each.number(), each.assessorName(),
                each.said(), each.hash(), each.submittedAt())).toList();
    }

    private Set<Turn> turns(Evaluation one) {
        var turns = EnumSet.noneOf(Turn.class);
        if (Assigning.canBeAssigned(one) && access.mayManage(one)) turns.add(Turn.ASSIGN);
        if (access.isAssigned(one) && !one.isDeclared()) turns.add(Turn.DECLARE);
        if (access.isAssigned(one) && one.isDeclared() && one.status() == EvaluationStatus.REPORTED) turns.add(Turn.ASSESS);
        if (one.status() == EvaluationStatus.ASSESSED && access.mayConfirm(one)) turns.addAll(Set.of(Turn.CONFIRM, Turn.SEND_BACK));
        if (one.status() == EvaluationStatus.RECTIFYING && access.mayRectify(one)) turns.add(Turn.RECTIFY);
        return turns;
    }
}
