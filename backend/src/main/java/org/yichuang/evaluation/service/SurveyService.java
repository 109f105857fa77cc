package org.yichuang.evaluation.service;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import org.yichuang.audit.AuditTrail;
import org.yichuang.award.Projects;
import org.yichuang.call.CallDirectory;
import org.yichuang.evaluation.EvaluationProblem;
import org.yichuang.evaluation.Satisfaction;
import org.yichuang.evaluation.domain.Survey;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.id.Ids;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.OrganisationDirectory;

/** Surveys: opened once for a project, answered by anybody who follows the link, read by those who evaluate. */
@UseCase
public class SurveyService {
    private final EntityManager db;
    private final EvaluationAccess access;
    private final Projects projects;
    private final CallDirectory calls;
    private final OrganisationDirectory organisations;
    private final AuditTrail audit;
    private final Replies replies;
    private final BusinessClock clock;

    SurveyService(EntityManager db, EvaluationAccess access, Projects projects, CallDirectory calls, OrganisationDirectory organisations, AuditTrail audit,
                  Replies replies, BusinessClock clock) {
        this.db = db;
        this.access = access;
        this.projects = projects;
        this.calls = calls;
        this.organisations = organisations;
        this.audit = audit;
        this.replies = replies;
        this.clock = clock;
    }

    public SurveyView open(RequestKey key, OpenSurvey given) {
        return replies.replayOr(key, "openSurvey", given, SurveyView.class, () -> {
            var project = projects.require(given.projectId().value());
            if (!access.isOfficer(project.divisionPath())) throw CommonProblem.NOT_FOUND.refuse();
            if (!access.mayOpenSurvey(project)) throw CommonProblem.FORBIDDEN.refuse();
            var rules = calls.rulesOf(project.ruleBookId()).evaluation().survey();
            if (!rules.held()) throw EvaluationProblem.SURVEY_NOT_HELD.refuse();
            if (given.closesOn().isBefore(clock.today())) throw EvaluationProblem.SURVEY_DAY.with("day", clock.today());
            if (of(project.id()).isPresent()) throw CommonProblem.ALREADY_EXISTS.refuse();
            var survey = new Survey(project, rules.minimumAnswers(), given.closesOn(), clock.now());
            db.persist(survey);
            audit.record(survey.subject(), "opened", Map.of("project", project.id()));
            return view(survey);
        });
    }

    public SurveyView ofProject(Id projectId) {
        var survey = of(projectId.value()).orElseThrow(CommonProblem.NOT_FOUND::refuse);
        if (!access.isOfficer(survey.divisionPath()) && !access.isInsider(survey.implementerId(), survey.hostId())
                && !access.isAssessorOf(survey.projectId(), true)) throw CommonProblem.NOT_FOUND.refuse();
        return view(survey);
    }

    public PublicSurvey publicOne(String code) {
        var survey = answerable(code);
        return new PublicSurvey(survey.projectTitle(), organisations.require(survey.implementerId()).name(), survey.closesOn());
    }

    /** The database takes one answer a device; two at once from one device leave one. */
    public void answer(String code, AnswerSurvey given) {
        var survey = answerable(code);
        int taken = db.createNativeQuery("INSERT IGNORE INTO survey_answer (id, survey_id, device_hash, mark, answered_on) VALUES (?, ?, ?, ?, ?)")
                .setParameter(1, Ids.next()).setParameter(2, survey.id()).setParameter(3, survey.hashOf(given.device())).setParameter(4, given.mark())
                .setParameter(5, clock.today()).executeUpdate();
        if (taken == 0) throw EvaluationProblem.ANSWERED_BEFORE.refuse();
    }

    private Survey answerable(String code) {
        return db.createQuery("from Survey where code = :code", Survey.class).setParameter("code", code).getResultList().stream().findFirst()
                .filter(survey -> survey.isOpen(clock.now())).orElseThrow(EvaluationProblem.SURVEY_CLOSED::refuse);
    }

    private Optional<Survey> of(long projectId) {
        return db.createQuery("from Survey where projectId = :id", Survey.class).setParameter("id", projectId).getResultList().stream().findFirst();
    }

    private SurveyView view(Survey survey) {
        var counted = (Object[]) db.createNativeQuery("SELECT COUNT(*), COALESCE(SUM(mark), 0) FROM survey_answer WHERE survey_id = ?", Object[].class)
                .setParameter(1, survey.id()).getSingleResult();
        var satisfaction = Satisfaction.of(((Number) counted[0]).intValue(), ((Number) counted[1]).longValue(), survey.minimumAnswers());
        return new SurveyView(Id.of(survey.id()), Id.of(survey.projectId()), survey.projectTitle(), survey.code(), survey.closesOn(),
                survey.isOpen(clock.now()), satisfaction);
    }
}
