package org.yichuang.evaluation.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yichuang.evaluation.EvaluationKind;
import org.yichuang.evaluation.EvaluationStatus;

/** Where evaluations lie. */
@ApplicationScoped
public class EvaluationStore {
    private static final int AT_ONCE = 200;
    private final EntityManager db;

    EvaluationStore(EntityManager db) {
        this.db = db;
    }

    public Evaluation find(long id) {
        return db.find(Evaluation.class, id);
    }

    public Evaluation lock(long id) {
        return db.find(Evaluation.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    public void add(Object row) {
        db.persist(row);
    }

    public void flush() {
        db.flush();
    }

    public List<Evaluation> ofProject(long projectId) {
        return db.createQuery("from Evaluation where projectId = :id order by id", Evaluation.class).setParameter("id", projectId).getResultList();
    }

    /** The newest version, held until the transaction ends. */
    public Optional<Evaluation> current(long projectId, EvaluationKind kind) {
        return db.createQuery("select id from Evaluation where projectId = :id and kind = :kind order by versionNo desc", Long.class)
                .setParameter("id", projectId).setParameter("kind", kind).setMaxResults(1).getResultList().stream().findFirst().map(this::lock);
    }

    public List<Long> toOpen(LocalDate today) {
        return db.createQuery("select id from Evaluation where status = :planned and opensOn <= :today order by opensOn, id", Long.class)
                .setParameter("planned", EvaluationStatus.PLANNED).setParameter("today", today).setMaxResults(AT_ONCE).getResultList();
    }

    public List<Long> in(EvaluationStatus status, EvaluationKind kind) {
        return db.createQuery("select id from Evaluation where status = :status and kind = :kind order by opensOn, id", Long.class)
                .setParameter("status", status).setParameter("kind", kind).setMaxResults(AT_ONCE).getResultList();
    }

    /** Rectifications whose time is over. */
    public List<Long> notRectified(Instant now) {
        return db.createQuery("select id from Evaluation where status = :status and rectifyUntil <= :now order by id", Long.class)
                .setParameter("status", EvaluationStatus.RECTIFYING).setParameter("now", now).setMaxResults(AT_ONCE).getResultList();
    }

    public List<Assessment> assessments(long evaluationId) {
        return db.createQuery("from Assessment where evaluationId = :id order by number", Assessment.class).setParameter("id", evaluationId).getResultList();
    }

    public List<AssessorConflict> conflicts(long projectId) {
        return db.createQuery("from AssessorConflict where projectId = :id order by id", AssessorConflict.class).setParameter("id", projectId).getResultList();
    }
}
