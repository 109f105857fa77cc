package org.yichuang.fund.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.Map;
import org.yichuang.fund.PoolStatus;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;

/** Where pools and orders lie. */
@ApplicationScoped
public class FundStore {
    private final EntityManager db;
    private final Balances balances;
    private final Transitions transitions;

    FundStore(EntityManager db, Balances balances, Transitions transitions) {
        this.db = db;
        this.balances = balances;
        this.transitions = transitions;
    }

    public void add(Object row) {
        db.persist(row);
        db.flush();
    }

    /** A pool is born with an empty balance. */
    public void open(FundPool pool) {
        add(pool);
        balances.open(Level.POOL, "pool_id", pool.id());
    }

    public Map<Long, String> titles(Collection<Long> poolIds) {
        if (poolIds.isEmpty()) return Map.of();
        return db.createQuery("select p.id, p.title from FundPool p where p.id in :ids", Object[].class).setParameter("ids", poolIds).getResultList().stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    public FundPool pool(long id) {
        return found(db.find(FundPool.class, id));
    }

    /** Null if there is none. */
    public FundPool findPool(long id) {
        return db.find(FundPool.class, id);
    }

    public FundPool lockPool(long id) {
        return found(db.find(FundPool.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public FundOrder order(long id) {
        return found(db.find(FundOrder.class, id));
    }

    public FundOrder lockOrder(long id) {
        return found(db.find(FundOrder.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Nothing may be left free or reserved; what is committed is carried over with the pool and paid out of it. */
    public void close(FundPool pool) {
        balances.close(pool.id());
        transitions.move(pool, PoolStatus.CLOSED);
        db.flush();
    }

    public boolean hasProposedOrders(long poolId) {
        return db.createQuery("select count(o) from FundOrder o where (o.poolId = :pool or o.targetPoolId = :pool) and o.status = :proposed",
                Long.class)
                .setParameter("pool", poolId).setParameter("proposed", OrderStatus.PROPOSED).getSingleResult() > 0;
    }

    public List<FundPool> poolsOf(long callId) {
        return db.createQuery("select p from FundPool p join PoolCall c on c.poolId = p.id where c.callId = :call order by c.id", FundPool.class)
                .setParameter("call", callId).getResultList();
    }

    public List<PoolCall> links(Collection<Long> poolIds) {
        return db.createQuery("from PoolCall where poolId in :pools order by id", PoolCall.class).setParameter("pools", poolIds).getResultList();
    }

    public void flush() {
        db.flush();
    }

    private static <T> T found(T row) {
        if (row == null) throw CommonProblem.NOT_FOUND.refuse();
        return row;
    }
}
