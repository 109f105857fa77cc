package org.yichuang.decision.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.yichuang.decision.DecisionStatus;
import org.yichuang.kernel.problem.CommonProblem;

/** Where decisions and their minutes lie. */
@ApplicationScoped
public class DecisionStore {
    private final EntityManager db;

    DecisionStore(EntityManager db) {
        this.db = db;
    }

    public void add(Object row) {
        db.persist(row);
        db.flush();
    }

    public void flush() {
        db.flush();
    }

    public Optional<Decision> find(long id) {
        return Optional.ofNullable(db.find(Decision.class, id));
    }

    public Decision lock(long id) {
        var found = db.find(Decision.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) throw CommonProblem.NOT_FOUND.refuse();
        return found;
    }

    public boolean isOpen(long callId) {
        return !db.createQuery("select id from Decision where callId = :call and live = 1", Long.class).setParameter("call", callId).getResultList().isEmpty();
    }

    /** The newest that is in force. */
    public Optional<Decision> lastApproved(long callId) {
        return db.createQuery("from Decision where callId = :call and status = :approved order by number desc", Decision.class)
                .setParameter("call", callId).setParameter("approved", DecisionStatus.APPROVED).setMaxResults(1).getResultList().stream().findFirst();
    }

    public int nextNumber(long callId) {
        return db.createQuery("select coalesce(max(number), 0) + 1 from Decision where callId = :call", Integer.class).setParameter("call", callId)
                .getSingleResult();
    }

    public Optional<DecisionMinutes> minutes(long decisionId) {
        return Optional.ofNullable(db.find(DecisionMinutes.class, decisionId));
    }
}
