package org.yichuang.expense.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.yichuang.expense.ClaimStatus;
import org.yichuang.kernel.money.Money;

/** Where claims lie. */
@ApplicationScoped
public class ClaimStore {
    private final EntityManager db;

    ClaimStore(EntityManager db) {
        this.db = db;
    }

    public Claim find(long id) {
        return db.find(Claim.class, id);
    }

    public Claim lock(long id) {
        return db.find(Claim.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    public void add(Object row) {
        db.persist(row);
    }

    public void flush() {
        db.flush();
    }

    public List<Claim> ofProject(long projectId) {
        return db.createQuery("from Claim where projectId = :id order by id", Claim.class).setParameter("id", projectId).getResultList();
    }

    /** What uses up budget lines, without this one. */
    public List<Claim> othersCounting(long projectId, Long except) {
        return ofProject(projectId).stream().filter(one -> one.status().counts() && (except == null || one.id() != except)).toList();
    }

    /** By voucher, in any project. */
    public Optional<Claim> withVoucher(String key) {
        return db.createQuery("from Claim where voucherKey = :key", Claim.class).setParameter("key", key).getResultList().stream().findFirst();
    }

    /** Claims that share a file with another one, out of these. */
    public Set<Long> sharing(Collection<Long> claimIds) {
        if (claimIds.isEmpty()) return Set.of();
        return Set.copyOf(db.createQuery("select distinct f.claimId from ClaimFile f join ClaimFile o on o.sha256 = f.sha256 and o.claimId <> f.claimId "
                + "where f.claimId in :ids", Long.class).setParameter("ids", claimIds).getResultList());
    }

    public Set<String> hashesOf(long claimId) {
        return db.createQuery("from ClaimFile where claimId = :id", ClaimFile.class).setParameter("id", claimId).getResultList().stream().map(ClaimFile::sha256)
                .collect(Collectors.toSet());
    }

    public Money accepted(long projectId) {
        return sum(projectId, one -> one.status() == ClaimStatus.ACCEPTED);
    }

    /** Handed in and not gone again, accepted or still to be looked at. */
    public Money handedIn(long projectId) {
        return sum(projectId, one -> one.status().counts());
    }

    private Money sum(long projectId, Predicate<Claim> which) {
        return ofProject(projectId).stream().filter(which).map(Claim::counted).reduce(Money.ZERO, Money::plus);
    }
}
