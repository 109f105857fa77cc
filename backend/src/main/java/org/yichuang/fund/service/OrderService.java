package org.yichuang.fund.service;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.yichuang.fund.FundProblem;
import org.yichuang.fund.PoolStatus;
import org.yichuang.fund.domain.Books;
import org.yichuang.fund.domain.FundOrder;
import org.yichuang.fund.domain.FundPool;
import org.yichuang.fund.domain.FundStore;
import org.yichuang.fund.domain.OrderStatus;
import org.yichuang.identity.SecondFactor;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.idempotency.Replies;
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;

/** Orders: the clerk makes one, the approver decides, and only then the books move. */
@UseCase
public class OrderService {
    private final FundStore store;
    private final FundAccess access;
    private final Books books;
    private final OrderViews views;
    private final Transitions transitions;
    private final Replies replies;
    private final SecondFactor factor;
    private final BusinessClock clock;

    OrderService(FundStore store, FundAccess access, Books books, OrderViews views, Transitions transitions, Replies replies, SecondFactor factor,
                 BusinessClock clock) {
        this.store = store;
        this.access = access;
        this.books = books;
        this.views = views;
        this.transitions = transitions;
        this.replies = replies;
        this.factor = factor;
        this.clock = clock;
    }

    public OrderView propose(long poolId, RequestKey key, NewOrder given) {
        var pool = store.pool(poolId);
        access.requireMake(pool);
        return replies.replayOr(key, "propose-fund-order", Arrays.asList(new Id(poolId), given), OrderView.class, () -> {
            requireOpen(pool);
            var order = new FundOrder(poolId, target(pool, given), given.kind(), Money.fen(given.amountFen()), given.basis().strip(),
                    access.accountId(), clock.now());
            store.add(order);
            return views.view(order);
        });
    }

    public OrderView approve(long poolId, long id, IfMatch expected, RequestKey key) {
        return decide(poolId, id, expected, key, "approve-fund-order", List.of(new Id(id)), order -> {
            factor.requireFresh();
            requireOpen(store.pool(order.poolId()));
            if (order.targetPoolId() != null) requireOpen(store.pool(order.targetPoolId()));
            // Posted before the step: a query between them would write half an approval, which the database refuses.
            var journal = books.post(order.voucher());
            order.decidedBy(access.accountId());
            transitions.move(order, OrderStatus.APPROVED);
            order.posted(journal.id());
        });
    }

    public OrderView refuse(long poolId, long id, IfMatch expected, RequestKey key, RefuseOrder why) {
        return decide(poolId, id, expected, key, "refuse-fund-order", List.of(new Id(id), why), order -> {
            order.decidedBy(access.accountId());
            transitions.move(order, OrderStatus.REFUSED, why.reason());
        });
    }

    private OrderView decide(long poolId, long id, IfMatch expected, RequestKey key, String operation, Object request, Consumer<FundOrder> decision) {
        var pool = store.pool(poolId);
        access.requireRead(pool);
        var order = store.lockOrder(id);
        if (order.poolId() != poolId) throw CommonProblem.NOT_FOUND.refuse();
        access.requireDecide(pool);
        if (order.targetPoolId() != null) access.requireDecide(store.pool(order.targetPoolId()));
        return replies.replayOr(key, operation, request, OrderView.class, () -> {
            IfMatch.check(expected, order.version());
            order.refuseMaker(access.accountId());
            if (order.status() != OrderStatus.PROPOSED) throw CommonProblem.ILLEGAL_STEP.with("subject", "fund-order").with("from", order.status());
            decision.accept(order);
            store.flush();
            return views.view(order);
        });
    }

    private Long target(FundPool pool, NewOrder given) {
        if (given.kind().hasTarget() != (given.targetPoolId() != null)) throw FundProblem.TARGET_POOL.refuse()
                .at("/targetPoolId", "field.target-for-kind");
        if (given.targetPoolId() == null) return null;
        var target = store.findPool(given.targetPoolId().value());
        if (target == null || !access.mayRead(target)) throw FundProblem.TARGET_POOL.refuse().at("/targetPoolId", "field.no-such-pool");
        if (!given.kind().mayGo(pool, target)) throw FundProblem.TARGET_POOL.refuse().at("/targetPoolId", "field.target-does-not-fit");
        requireOpen(target);
        return target.id();
    }

    private static void requireOpen(FundPool pool) {
        if (pool.status() != PoolStatus.OPEN) throw FundProblem.POOL_CLOSED.refuse();
    }
}
