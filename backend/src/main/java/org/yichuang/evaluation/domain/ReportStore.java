package org.yichuang.evaluation.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.yichuang.call.rules.ReportingRules.Anchor;

/** Where reports lie. */
@ApplicationScoped
public class ReportStore {
    private final EntityManager db;

    ReportStore(EntityManager db) {
        this.db = db;
    }

    public Report find(long id) {
        return db.find(Report.class, id);
    }

    public Report lock(long id) {
        return db.find(Report.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    public void add(Object row) {
        db.persist(row);
    }

    public void flush() {
        db.flush();
    }

    public List<Report> ofProject(long projectId) {
        return db.createQuery("from Report where projectId = :id order by coversTo, id", Report.class).setParameter("id", projectId).getResultList();
    }

    /** The report that an evaluation rests on. */
    public Optional<Report> anchored(long projectId, Anchor anchor) {
        return db.createQuery("from Report where projectId = :id and anchor = :anchor order by id", Report.class).setParameter("id", projectId)
                .setParameter("anchor", anchor).setMaxResults(1).getResultList().stream().findFirst();
    }

    public List<ReportSubmission> submissions(long reportId) {
        return db.createQuery("from ReportSubmission where reportId = :id order by number", ReportSubmission.class).setParameter("id", reportId)
                .getResultList();
    }
}
