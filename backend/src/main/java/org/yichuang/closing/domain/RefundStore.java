package org.yichuang.closing.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yichuang.closing.RefundStatus;

/** Where refunds, what came back and reminders lie. */
@ApplicationScoped
public class RefundStore {
    private static final List<RefundStatus> OWED = List.of(RefundStatus.OPEN, RefundStatus.OVERDUE);
    private final EntityManager db;

    RefundStore(EntityManager db) {
        this.db = db;
    }

    public Refund find(long id) {
        return db.find(Refund.class, id);
    }

    public Refund lock(long id) {
        return db.find(Refund.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    public void add(Object row) {
        db.persist(row);
    }

    public void flush() {
        db.flush();
    }

    public Optional<Refund> ofSettlement(long settlementId) {
        return db.createQuery("from Refund where settlementId = :id", Refund.class).setParameter("id", settlementId).getResultList().stream().findFirst();
    }

    public Optional<Refund> ofProject(long projectId) {
        return db.createQuery("from Refund where projectId = :id", Refund.class).setParameter("id", projectId).getResultList().stream().findFirst();
    }

    /** What an organisation still owes, for itself or because its project or its host does. */
    public List<Refund> owedBy(long organisationId) {
        return db.createQuery("from Refund where (implementerId = :id or debtorId = :id) and status in :owed order by id", Refund.class)
                .setParameter("id", organisationId).setParameter("owed", OWED).getResultList();
    }

    /** Everything that is owed and may have a reminder or its end due. */
    public List<Long> owedFrom(LocalDate dueUntil, int atOnce, long after) {
        return db.createQuery("select id from Refund where status in :owed and dueOn <= :until and id > :after order by id", Long.class)
                .setParameter("owed", OWED).setParameter("until", dueUntil).setParameter("after", after).setMaxResults(atOnce).getResultList();
    }

    /** In the order in which they were entered. */
    public List<RefundPayment> payments(long refundId) {
        return db.createQuery("from RefundPayment where refundId = :id order by id", RefundPayment.class).setParameter("id", refundId).getResultList();
    }

    public List<RefundReminder> reminders(long refundId) {
        return db.createQuery("from RefundReminder where refundId = :id order by id", RefundReminder.class).setParameter("id", refundId).getResultList();
    }

    public Set<Integer> reminded(long refundId) {
        return reminders(refundId).stream().map(RefundReminder::daysBefore).collect(Collectors.toSet());
    }

    public List<SettlementItem> items(long settlementId) {
        return db.createQuery("from SettlementItem where settlementId = :id order by id", SettlementItem.class).setParameter("id", settlementId).getResultList();
    }
}
