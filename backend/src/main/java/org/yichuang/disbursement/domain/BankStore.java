package org.yichuang.disbursement.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yichuang.kernel.problem.CommonProblem;

/** Where bank statements, their lines and differences lie. */
@ApplicationScoped
public class BankStore {
    private final EntityManager db;

    BankStore(EntityManager db) {
        this.db = db;
    }

    public void add(Object row) {
        db.persist(row);
        db.flush();
    }

    public void flush() {
        db.flush();
    }

    public Optional<BankStatement> statement(long id) {
        return Optional.ofNullable(db.find(BankStatement.class, id));
    }

    public BankLine lockLine(long id) {
        var line = db.find(BankLine.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (line == null) throw CommonProblem.NOT_FOUND.refuse();
        return line;
    }

    /** Money that came in on the accounts of a division and is open or lies in clearing, the newest first. */
    public List<BankLine> incoming(String divisionPath, int atMost) {
        return db.createQuery("select l from BankLine l, BankStatement s where s.id = l.statementId and s.divisionPath = :path and l.direction = :in "
                + "and l.status in :states order by l.id desc", BankLine.class).setParameter("path", divisionPath).setParameter("in", Direction.IN)
                .setParameter("states", List.of(LineStatus.OPEN, LineStatus.RECEIVED)).setMaxResults(atMost).getResultList();
    }

    public List<BankLine> lines(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : db.createQuery("from BankLine where id in :ids", BankLine.class).setParameter("ids", ids).getResultList();
    }

    /** Of these serial numbers, those that have come before. */
    public Set<String> known(long poolId, Collection<String> serials) {
        return db.createQuery("select serial from BankLine where poolId = :pool and serial in :serials", String.class)
                .setParameter("pool", poolId).setParameter("serials", serials).getResultList().stream().collect(Collectors.toSet());
    }

    public boolean hasLine(long paymentId) {
        return db.createQuery("select count(l) from BankLine l where l.paymentId = :id", Long.class).setParameter("id", paymentId).getSingleResult() > 0;
    }

    public Optional<Difference> difference(long id) {
        return Optional.ofNullable(db.find(Difference.class, id));
    }

    public Difference lockDifference(long id) {
        var difference = db.find(Difference.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (difference == null) throw CommonProblem.NOT_FOUND.refuse();
        return difference;
    }

    /** While money that left twice is not back, the next part of the project waits. */
    public long openDifferencesOf(long projectId) {
        return db.createQuery("select count(d) from Difference d where d.projectId = :id and d.status <> :back", Long.class)
                .setParameter("id", projectId).setParameter("back", DifferenceStatus.RETURNED).getSingleResult();
    }
}
