package org.yichuang.fund.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yichuang.fund.PoolFigures;
import org.yichuang.fund.domain.Balances;
import org.yichuang.fund.domain.FundPool;
import org.yichuang.fund.domain.FundStore;
import org.yichuang.fund.domain.Level;
import org.yichuang.fund.domain.PoolCall;
import org.yichuang.kernel.id.Id;

/** Puts pools into the form in which finance sees them: two queries for a whole page. */
@ApplicationScoped
public class PoolViews {
    private final FundStore store;
    private final Balances balances;

    PoolViews(FundStore store, Balances balances) {
        this.store = store;
        this.balances = balances;
    }

    PoolView view(FundPool pool) {
        return of(List.of(pool)).get(pool.id());
    }

    Map<Long, PoolView> of(List<FundPool> pools) {
        var views = new LinkedHashMap<Long, PoolView>();
        if (pools.isEmpty()) return views;
        var ids = pools.stream().map(FundPool::id).toList();
        var rows = balances.of(Level.POOL, ids);
        var calls = store.links(ids).stream().collect(Collectors.groupingBy(PoolCall::poolId,
                Collectors.mapping(link -> new Id(link.callId()), Collectors.toList())));
        for (var pool : pools) {
            views.put(pool.id(), new PoolView(new Id(pool.id()), pool.title(), pool.source(), pool.fiscalYear(), pool.divisionPath(), pool.status(),
                    pool.openedAt(), pool.closedAt(), calls.getOrDefault(pool.id(), List.of()), PoolFigures.of(rows.get(pool.id())),
                    pool.status().following(), pool.version()));
        }
        return views;
    }
}
