package org.yichuang.disbursement.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.yichuang.disbursement.TrancheStatus;
import org.yichuang.kernel.problem.CommonProblem;

/** Where the parts of grants and their holds lie. */
@ApplicationScoped
public class TrancheStore {
    private final EntityManager db;

    TrancheStore(EntityManager db) {
        this.db = db;
    }

    public void add(Object row) {
        db.persist(row);
        db.flush();
    }

    public Optional<Tranche> find(long id) {
        return Optional.ofNullable(db.find(Tranche.class, id));
    }

    public List<Tranche> all(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : db.createQuery("from Tranche where id in :ids", Tranche.class).setParameter("ids", ids).getResultList();
    }

    /** As it is now, whatever was read before; held until the transaction ends. */
    public Tranche lock(long id) {
        var tranche = db.find(Tranche.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (tranche == null) throw CommonProblem.NOT_FOUND.refuse();
        return tranche;
    }

    /** In the order of their ids, so that two who lock several wait for each other. */
    public List<Tranche> lockAll(Collection<Long> ids) {
        return ids.stream().distinct().sorted().map(this::lock).toList();
    }

    public List<Tranche> ofProject(long projectId) {
        return db.createQuery("from Tranche where projectId = :id order by number", Tranche.class).setParameter("id", projectId).getResultList();
    }

    public List<Tranche> lockOfProject(long projectId) {
        return db.createQuery("select id from Tranche where projectId = :id order by id", Long.class).setParameter("id", projectId).getResultList()
                .stream().map(this::lock).sorted(java.util.Comparator.comparing(Tranche::number)).toList();
    }

    /** Those of an organisation, as implementer or host, that have not gone to the bank. */
    public List<Long> movableOf(long organisationId) {
        return db.createQuery("select id from Tranche where (implementerId = :id or hostId = :id) and status in :states order by id", Long.class)
                .setParameter("id", organisationId).setParameter("states", List.of(TrancheStatus.PLANNED, TrancheStatus.DUE, TrancheStatus.REQUESTED,
                        TrancheStatus.APPROVED, TrancheStatus.FAILED, TrancheStatus.ON_HOLD)).getResultList();
    }

    /** Those that a rule holds, for the sweep that looks whether it still does. */
    public List<Long> heldByRule() {
        return db.createQuery("select distinct h.trancheId from TrancheHold h, Tranche t where t.id = h.trancheId and t.status = :held"
                + " and h.releasedAt is null and h.ruleId is not null order by h.trancheId", Long.class).setParameter("held", TrancheStatus.ON_HOLD).getResultList();
    }

    public List<Long> approvedOf(long poolId) {
        return db.createQuery("select id from Tranche where poolId = :pool and status = :approved order by id", Long.class)
                .setParameter("pool", poolId).setParameter("approved", TrancheStatus.APPROVED).getResultList();
    }

    public List<TrancheHold> openHolds(long trancheId) {
        return db.createQuery("from TrancheHold where trancheId = :id and releasedAt is null order by id", TrancheHold.class)
                .setParameter("id", trancheId).getResultList();
    }

    public List<TrancheHold> holds(long trancheId) {
        return db.createQuery("from TrancheHold where trancheId = :id order by id", TrancheHold.class).setParameter("id", trancheId).getResultList();
    }
}
