package org.yichuang.evaluation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.yichuang.evaluation.EvaluationKind;
import org.yichuang.evaluation.EvaluationStatus;
import org.yichuang.evaluation.ReportStatus;
import org.yichuang.evaluation.domain.Evaluation;
import org.yichuang.evaluation.domain.Report;
import org.yichuang.evaluation.domain.Survey;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.standing.IndicatorSource;
import org.yichuang.standing.StandingFact;

/** What projects say of an organisation's standing: reports in time, final grades, the marks of those who were served, rectifications overdue. */
@ApplicationScoped
class StandingSource implements IndicatorSource {
    private final EntityManager db;

    StandingSource(EntityManager db) {
        this.db = db;
    }

    @Override
    public List<StandingFact> facts(Collection<Long> organisationIds, LocalDate after, LocalDate last) {
        if (organisationIds.isEmpty()) return List.of();
        return Stream.of(reports(organisationIds, after, last), evaluations(organisationIds, after, last), marks(organisationIds, after, last))
                .flatMap(List::stream).toList();
    }

    /** A report is due until its day is over: the one of the last day counts only when it is in. What comes after its day is late whenever one looks. */
    private List<StandingFact> reports(Collection<Long> organisationIds, LocalDate after, LocalDate last) {
        return db.createQuery("""
                from Report where implementerId in :ids and dueOn > :after and dueOn <= :last and status <> :cancelled
                and (dueOn < :last or submissions > 0) order by dueOn, id""", Report.class)
                .setParameter("ids", organisationIds).setParameter("after", after).setParameter("last", last)
                .setParameter("cancelled", ReportStatus.CANCELLED).getResultList().stream()
                .map(one -> StandingFact.duty(one.implementerId(), one.dueOn(), one.submittedAt() != null && !one.isLate(), one.subject(), words(one)))
                .toList();
    }

    private static LocalText words(Report one) {
        return new LocalText(one.projectTitle() + " · " + one.title().zh(), one.projectTitle() + " · " + one.title().en());
    }

    private List<StandingFact> evaluations(Collection<Long> organisationIds, LocalDate after, LocalDate last) {
        var facts = new ArrayList<StandingFact>();
        db.createQuery("""
                from Evaluation where implementerId in :ids and kind = :final and status = :concluded and gradeKey is not null
                and concludedAt >= :from and concludedAt < :until order by id""", Evaluation.class)
                .setParameter("ids", organisationIds).setParameter("final", EvaluationKind.FINAL).setParameter("concluded", EvaluationStatus.CONCLUDED)
                .setParameter("from", BusinessClock.endOf(after)).setParameter("until", BusinessClock.endOf(last)).getResultList().stream()
                .forEach(one -> facts.add(StandingFact.grade(one.implementerId(), BusinessClock.dayOf(one.concludedAt()), one.gradeKey(), one.subject(),
                        new LocalText(one.projectTitle() + " · " + one.gradeKey(), one.projectTitle() + " · " + one.gradeKey()))));
        db.createQuery("from Evaluation where implementerId in :ids and status = :open and rectifyUntil <= :now order by id", Evaluation.class)
                .setParameter("ids", organisationIds).setParameter("open", EvaluationStatus.RECTIFYING).setParameter("now", BusinessClock.endOf(last))
                .getResultList().forEach(one -> facts.add(StandingFact.overdue(one.implementerId(), BusinessClock.dayOf(one.rectifyUntil()), one.subject(),
                        new LocalText(one.projectTitle() + " · 整改", one.projectTitle() + " · rectification"))));
        return facts;
    }

    /** By survey and day, so that the window cuts where it should. */
    private List<StandingFact> marks(Collection<Long> organisationIds, LocalDate after, LocalDate last) {
        List<Object[]> found = db.createNativeQuery("""
                SELECT s.implementer_id, s.id, s.project_title, a.answered_on, COUNT(*), SUM(a.mark) FROM survey s JOIN survey_answer a ON a.survey_id = s.id
                WHERE s.implementer_id IN (:ids) AND a.answered_on > :after AND a.answered_on <= :last
                GROUP BY s.implementer_id, s.id, s.project_title, a.answered_on ORDER BY s.id, a.answered_on""", Object[].class)
                .setParameter("ids", organisationIds).setParameter("after", after).setParameter("last", last).getResultList();
        return found.stream().map(row -> StandingFact.marks(((Number) row[0]).longValue(), day(row[3]), ((Number) row[5]).longValue(),
                ((Number) row[4]).longValue(), new Subject(Survey.KIND, ((Number) row[1]).longValue()), new LocalText((String) row[2], (String) row[2]))).toList();
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
