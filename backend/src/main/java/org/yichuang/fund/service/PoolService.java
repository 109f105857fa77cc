package org.yichuang.fund.service;

import java.util.List;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.yichuang.audit.AuditTrail;
import org.yichuang.fund.FundProblem;
import org.yichuang.fund.PoolStatus;
import org.yichuang.fund.domain.FundPool;
import org.yichuang.fund.domain.FundStore;
import org.yichuang.fund.domain.PoolCall;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.problem.Refusal;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;

/** Opening a pool, saying which calls may draw on it, closing it when its year is over. */
@UseCase
public class PoolService {
    private final FundStore store;
    private final FundAccess access;
    private final PoolViews views;
    private final Replies replies;
    private final AuditTrail audit;
    private final BusinessClock clock;

    PoolService(FundStore store, FundAccess access, PoolViews views, Replies replies, AuditTrail audit, BusinessClock clock) {
        this.store = store;
        this.access = access;
        this.views = views;
        this.replies = replies;
        this.audit = audit;
        this.clock = clock;
    }

    public PoolView open(RequestKey key, NewPool given) {
        access.requireMake(given.divisionPath());
        return replies.replayOr(key, "open-fund-pool", given, PoolView.class, () -> {
            var pool = new FundPool(given.title().strip(), given.source(), given.fiscalYear(), given.divisionPath(), clock.now());
            store.open(pool);
            audit.record(pool.subject(), "opened", Map.of("title", pool.title(), "source", pool.source(), "fiscalYear", pool.fiscalYear()));
            return views.view(pool);
        });
    }

    public PoolView link(long id, RequestKey key, Id callId) {
        var pool = store.lockPool(id);
        access.requireMake(pool);
        return replies.replayOr(key, "link-fund-pool", List.of(new Id(id), callId), PoolView.class, () -> {
            if (pool.status() != PoolStatus.OPEN) throw FundProblem.POOL_CLOSED.refuse();
            try {
                store.add(new PoolCall(id, callId.value(), access.accountId(), clock.now()));
            } catch (ConstraintViolationException refused) {
                if (refused.getKind() == ConstraintKind.UNIQUE) throw (Refusal) CommonProblem.ALREADY_EXISTS.refuse().initCause(refused);
                throw (Refusal) FundProblem.UNKNOWN_CALL.refuse().at("/callId", "field.no-such-call").initCause(refused);
            }
            audit.record(pool.subject(), "linked", Map.of("callId", callId.toString()));
            return views.view(pool);
        });
    }

    /** The approver closes; what is free was withdrawn or carried over by order before. */
    public PoolView close(long id, IfMatch expected, RequestKey key) {
        var pool = store.lockPool(id);
        access.requireDecide(pool);
        return replies.replayOr(key, "close-fund-pool", new Id(id), PoolView.class, () -> {
            IfMatch.check(expected, pool.version());
            if (store.hasProposedOrders(id)) throw FundProblem.POOL_NOT_SETTLED.refuse();
            store.close(pool);
            return views.view(pool);
        });
    }
}
