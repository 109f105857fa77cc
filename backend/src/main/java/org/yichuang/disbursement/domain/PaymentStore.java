package org.yichuang.disbursement.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.problem.CommonProblem;

/** Where instructions and batches lie. */
@ApplicationScoped
public class PaymentStore {
    private final EntityManager db;

    PaymentStore(EntityManager db) {
        this.db = db;
    }

    public void add(Object row) {
        db.persist(row);
        db.flush();
    }

    public void flush() {
        db.flush();
    }

    public Payment require(long id) {
        return find(id).orElseThrow(CommonProblem.NOT_FOUND::refuse);
    }

    public Optional<Payment> find(long id) {
        return Optional.ofNullable(db.find(Payment.class, id));
    }

    /** Without reading the instruction itself, which may be changing. */
    public long trancheOf(long id) {
        return db.createQuery("select trancheId from Payment where id = :id", Long.class).setParameter("id", id).getResultList().stream().findFirst()
                .orElseThrow(CommonProblem.NOT_FOUND::refuse);
    }

    /** Lock its tranche first. */
    public Payment lock(long id) {
        var payment = db.find(Payment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (payment == null) throw CommonProblem.NOT_FOUND.refuse();
        return payment;
    }

    public Optional<Payment> liveOf(long trancheId) {
        return db.createQuery("from Payment where trancheId = :id and live = 1", Payment.class).setParameter("id", trancheId)
                .getResultList().stream().findFirst();
    }

    public int attempts(long trancheId) {
        return db.createQuery("select count(p) from Payment p where p.trancheId = :id", Long.class).setParameter("id", trancheId).getSingleResult().intValue();
    }

    public List<Payment> ofTranche(long trancheId) {
        return db.createQuery("from Payment where trancheId = :id order by attempt", Payment.class).setParameter("id", trancheId).getResultList();
    }

    public List<Payment> ofBatch(long batchId) {
        return db.createQuery("from Payment where batchId = :id order by id", Payment.class).setParameter("id", batchId).getResultList();
    }

    /** What a debit of this amount may have been, dead instructions included: the bank may have carried one out all the same. */
    public List<Payment> ofAmount(long poolId, Money amount) {
        return db.createQuery("from Payment where poolId = :pool and amount = :amount order by id", Payment.class)
                .setParameter("pool", poolId).setParameter("amount", amount).getResultList();
    }

    public Optional<Payment> bySerial(long poolId, String serial) {
        return db.createQuery("from Payment where poolId = :pool and bankSerial = :serial", Payment.class)
                .setParameter("pool", poolId).setParameter("serial", serial).getResultList().stream().findFirst();
    }

    public Optional<PaymentBatch> batch(long id) {
        return Optional.ofNullable(db.find(PaymentBatch.class, id));
    }

    public List<BatchSkip> skips(long batchId) {
        return db.createQuery("from BatchSkip where batchId = :id order by id", BatchSkip.class).setParameter("id", batchId).getResultList();
    }
}
