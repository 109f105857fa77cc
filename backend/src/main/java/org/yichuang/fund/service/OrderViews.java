package org.yichuang.fund.service;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yichuang.fund.domain.FundOrder;
import org.yichuang.fund.domain.FundStore;
import org.yichuang.fund.domain.OrderStatus;
import org.yichuang.identity.Accounts;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Role;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.Cursor;
import org.yichuang.kernel.page.Page;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.tx.UseCase;

/** Reading the orders of a pool. */
@UseCase
public class OrderViews {
    private final EntityManager db;
    private final FundStore store;
    private final FundAccess access;
    private final Accounts accounts;
    private final Caller caller;

    OrderViews(EntityManager db, FundStore store, FundAccess access, Accounts accounts, Caller caller) {
        this.db = db;
        this.store = store;
        this.access = access;
        this.accounts = accounts;
        this.caller = caller;
    }

    public OrderView get(long poolId, long id) {
        access.requireRead(store.pool(poolId));
        var order = store.order(id);
        if (order.poolId() != poolId) throw CommonProblem.NOT_FOUND.refuse();
        return view(order);
    }

    /** Newest first; those of other pools that this one takes from are listed with theirs. */
    public Page<OrderView> list(long poolId, OrderStatus status, PageRequest page) {
        access.requireRead(store.pool(poolId));
        var query = db.createQuery("select o from FundOrder o where o.poolId = :pool" + (status == null ? "" : " and o.status = :status")
                + (page.cursor == null ? "" : " and o.id < :after") + " order by o.id desc", FundOrder.class).setParameter("pool", poolId);
        if (status != null) query.setParameter("status", status);
        if (page.cursor != null) query.setParameter("after", page.cursor.id());
        var found = query.setMaxResults(page.limit + 1).getResultList();
        var names = names(found);
        return Page.of(found, page, order -> view(order, names), order -> new Cursor("", order.id()));
    }

    OrderView view(FundOrder order) {
        return view(order, names(List.of(order)));
    }

    private Map<Long, String> names(List<FundOrder> orders) {
        return accounts.namesOf(orders.stream().flatMap(o -> Stream.of(o.madeBy(), o.decidedBy())).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private OrderView view(FundOrder order, Map<Long, String> names) {
        boolean mine = order.status() == OrderStatus.PROPOSED && order.madeBy() != caller.accountId() && caller.has(Role.FINANCE_APPROVER);
        return new OrderView(new Id(order.id()), new Id(order.poolId()), Id.of(order.targetPoolId()), order.kind(), order.amount()
                .fen(), order.basis(),
                order.status(), names.get(order.madeBy()), order.madeAt(), order.decidedBy() == null ? null : names.get(order.decidedBy()),
                order.decidedAt(), order.decisionReason(), Id.of(order.journalId()), mine, order.status().following(), order.version());
    }
}
