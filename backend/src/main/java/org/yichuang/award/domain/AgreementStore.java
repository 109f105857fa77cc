package org.yichuang.award.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yichuang.award.AgreementStatus;
import org.yichuang.kernel.problem.CommonProblem;

/** Where agreements lie, with their revisions and confirmations. */
@ApplicationScoped
public class AgreementStore {
    private static final Set<AgreementStatus> UNSIGNED = Set.of(AgreementStatus.DRAFT, AgreementStatus.AWAITING_SIGNATURES);
    private final EntityManager db;

    AgreementStore(EntityManager db) {
        this.db = db;
    }

    public void add(Object row) {
        db.persist(row);
    }

    public void flush() {
        db.flush();
    }

    public Optional<Agreement> find(long id) {
        return Optional.ofNullable(db.find(Agreement.class, id));
    }

    public Agreement lock(long id) {
        var found = db.find(Agreement.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) throw CommonProblem.NOT_FOUND.refuse();
        return found;
    }

    public Optional<Agreement> ofAward(long awardLineId) {
        return db.createQuery("from Agreement where awardLineId = :id", Agreement.class).setParameter("id", awardLineId).getResultList().stream().findFirst();
    }

    /** Unsigned ones whose last day is over. */
    public List<Long> overdue(LocalDate today, int limit) {
        return db.createQuery("select id from Agreement where status in :unsigned and signBy < :today order by signBy, id", Long.class)
                .setParameter("unsigned", UNSIGNED).setParameter("today", today).setMaxResults(limit).getResultList();
    }

    public List<AgreementRevision> revisions(long agreementId) {
        return db.createQuery("from AgreementRevision where agreementId = :id order by number", AgreementRevision.class)
                .setParameter("id", agreementId).getResultList();
    }

    public List<AgreementConfirmation> confirmations(long agreementId) {
        return db.createQuery("from AgreementConfirmation where agreementId = :id order by id", AgreementConfirmation.class)
                .setParameter("id", agreementId).getResultList();
    }

    /** Gap-free per call: the counter's row is held until this transaction ends. */
    public String nextNumber(long callId, String callCode) {
        db.createNativeQuery("INSERT IGNORE INTO agreement_serial (call_id, last_serial) VALUES (?, 0)").setParameter(1, callId).executeUpdate();
        db.createNativeQuery("UPDATE agreement_serial SET last_serial = last_serial + 1 WHERE call_id = ?").setParameter(1, callId).executeUpdate();
        var serial = ((Number) db.createNativeQuery("SELECT last_serial FROM agreement_serial WHERE call_id = ?").setParameter(1, callId)
                .getSingleResult()).longValue();
        return "%s-P%03d".formatted(callCode, serial);
    }

    public List<Agreement> all(Collection<Long> ids) {
        return db.createQuery("from Agreement where id in :ids", Agreement.class).setParameter("ids", ids).getResultList();
    }
}
