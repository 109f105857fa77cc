package org.yichuang.evaluation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.yichuang.award.ProjectSummary;
import org.yichuang.evaluation.EvaluationProblem;
import org.yichuang.evaluation.ReportStatus;
import org.yichuang.evaluation.domain.Evaluation;
import org.yichuang.evaluation.domain.Report;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Reach;
import org.yichuang.identity.Role;
import org.yichuang.kernel.problem.CommonProblem;

/**
 * Who may see and do what with reports and evaluations: the one place that decides it. The organisation and its host see
 * their own, officers those of their region, an assessor those assigned, and before declaring only what they are about.
 */
@ApplicationScoped
public class EvaluationAccess {
    static final String[] APPLICANTS = {Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR};
    private static final String[] INSIDERS = {Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.HOST_SIGNATORY};
    private static final String[] OFFICERS = {Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.OPERATOR, Role.AUDITOR,
        Role.FINANCE_CLERK, Role.FINANCE_APPROVER};
    private static final String[] DECIDERS = {Role.PROGRAMME_OFFICER, Role.OPERATOR};
    private final EntityManager db;
    private final Caller caller;

    EvaluationAccess(EntityManager db, Caller caller) {
        this.db = db;
        this.caller = caller;
    }

    boolean isOfficer(String divisionPath) {
        return caller.reach(OFFICERS).coversDivision(divisionPath);
    }

    boolean isInsider(long implementerId, Long hostId) {
        var own = caller.reach(INSIDERS).organisationIds();
        return own.contains(implementerId) || hostId != null && own.contains(hostId);
    }

    boolean isAssessorOf(long projectId, boolean declared) {
        return caller.isSignedIn() && caller.has(Role.ASSESSOR) && !db.createQuery("select 1 from Evaluation where projectId = :project and assessorId = :me"
                + (declared ? " and declaredAt is not null" : ""), Integer.class).setParameter("project", projectId)
                .setParameter("me", caller.accountId()).setMaxResults(1).getResultList().isEmpty();
    }

    boolean mayRead(Report report) {
        return isOfficer(report.divisionPath()) || isInsider(report.implementerId(), report.hostId())
                || report.status().isIn() && isAssessorOf(report.projectId(), true);
    }

    Report readable(Report report) {
        if (report == null || !mayRead(report)) throw CommonProblem.NOT_FOUND.refuse();
        return report;
    }

    boolean mayWrite(Report report) {
        return caller.reach(APPLICANTS).organisationIds().contains(report.implementerId());
    }

    Report writable(Report report) {
        readable(report);
        if (!mayWrite(report)) throw CommonProblem.FORBIDDEN.refuse();
        if (!report.status().isEditable()) throw EvaluationProblem.REPORT_NOT_EDITABLE.with("status", report.status());
        return report;
    }

    boolean mayDecide(Report report) {
        return caller.reach(DECIDERS).coversDivision(report.divisionPath()) && !isInsider(report.implementerId(), report.hostId());
    }

    Report decidable(Report report) {
        readable(report);
        if (!caller.reach(DECIDERS).coversDivision(report.divisionPath())) throw CommonProblem.FORBIDDEN.refuse();
        if (!mayDecide(report)) throw EvaluationProblem.OWN_PROJECT.refuse();
        if (report.status() != ReportStatus.SUBMITTED) throw EvaluationProblem.REPORT_NOT_SUBMITTED.with("status", report.status());
        return report;
    }

    boolean mayOpenSurvey(ProjectSummary project) {
        return caller.reach(DECIDERS).coversDivision(project.divisionPath()) && !isInsider(project.implementerId(), project.hostId());
    }

    boolean isAssigned(Evaluation evaluation) {
        return caller.isSignedIn() && caller.has(Role.ASSESSOR) && Objects.equals(evaluation.assessorId(), caller.accountId());
    }

    Evaluation readable(Evaluation evaluation) {
        if (evaluation == null || !mayKnow(evaluation)) throw CommonProblem.NOT_FOUND.refuse();
        return evaluation;
    }

    boolean mayKnow(Evaluation evaluation) {
        return isOfficer(evaluation.divisionPath()) || isInsider(evaluation.implementerId(), evaluation.hostId()) || isAssigned(evaluation);
    }

    /** Sees the file: an assessor only after declaring. */
    boolean seesFile(Evaluation evaluation) {
        return isOfficer(evaluation.divisionPath()) || isInsider(evaluation.implementerId(), evaluation.hostId())
                || isAssigned(evaluation) && evaluation.isDeclared();
    }

    /** Sees what assessors wrote before the result counts. */
    boolean seesFindings(Evaluation evaluation) {
        return isOfficer(evaluation.divisionPath()) || isAssigned(evaluation) && evaluation.isDeclared();
    }

    boolean mayManage(Evaluation evaluation) {
        return caller.reach(DECIDERS).coversDivision(evaluation.divisionPath()) && !isInsider(evaluation.implementerId(), evaluation.hostId());
    }

    Evaluation managed(Evaluation evaluation) {
        readable(evaluation);
        if (!mayManage(evaluation)) throw CommonProblem.FORBIDDEN.refuse();
        return evaluation;
    }

    /** The bureau's conclusion is the bureau's own; whoever runs the programme for it cannot give it. */
    boolean mayConfirm(Evaluation evaluation) {
        return caller.reach(Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD).coversDivision(evaluation.divisionPath())
                && !isInsider(evaluation.implementerId(), evaluation.hostId());
    }

    Evaluation confirmable(Evaluation evaluation) {
        readable(evaluation);
        if (!mayConfirm(evaluation)) throw CommonProblem.FORBIDDEN.refuse();
        return evaluation;
    }

    boolean mayRectify(Evaluation evaluation) {
        return caller.reach(APPLICANTS).organisationIds().contains(evaluation.implementerId());
    }

    Evaluation assessable(Evaluation evaluation) {
        readable(evaluation);
        if (!isAssigned(evaluation)) throw CommonProblem.FORBIDDEN.refuse();
        return evaluation;
    }

    /** The same rule for lists; bind with {@link #bind}. Reports and evaluations have the same columns. */
    String condition(String row) {
        var officers = new Reach(caller.reach(OFFICERS).divisionPaths(), Set.of());
        var any = new ArrayList<>(List.of(officers.condition(row + ".divisionPath", row + ".implementerId")));
        if (!own().isEmpty()) any.add(row + ".implementerId in :own or " + row + ".hostId in :own");
        return "(" + String.join(" or ", any) + ")";
    }

    <Q extends Query> Q bind(Q query) {
        if (!own().isEmpty()) query.setParameter("own", own());
        return new Reach(caller.reach(OFFICERS).divisionPaths(), Set.of()).bind(query);
    }

    private Set<Long> own() {
        return caller.reach(INSIDERS).organisationIds();
    }
}
