package org.yichuang.launch.demo;

import static org.yichuang.launch.demo.DemoPerson.FINANCE_APPROVER;
import static org.yichuang.launch.demo.DemoPerson.FINANCE_CLERK;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.yichuang.fund.FundSource;
import org.yichuang.fund.service.NewOrder;
import org.yichuang.fund.service.NewPool;
import org.yichuang.fund.service.OrderService;
import org.yichuang.fund.service.OrderView;
import org.yichuang.fund.service.PoolService;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.json.Json;

/** The year's money: for the open call one order the approver has let pass and one that waits for a second pair of eyes; for others one that passed. */
@ApplicationScoped
class DemoFunds {
    private final DemoCast cast;
    private final PoolService pools;
    private final OrderService orders;

    DemoFunds(DemoCast cast, PoolService pools, OrderService orders) {
        this.cast = cast;
        this.pools = pools;
        this.orders = orders;
    }

    void open(Id call) {
        var pool = open(call, "2026年度微公益创投资金", 60_000_000L, "虞财社〔2026〕12号");
        order(pool, 8_000_000L, "虞财社〔2026〕41号");
    }

    /** @return the pool, with so much in it to give away in this call */
    Id open(Id call, String title, long fen, String basis) {
        var given = new NewPool(title, FundSource.LOTTERY_WELFARE, 2026, DemoPlaces.DISTRICT);
        var pool = cast.as(FINANCE_CLERK, () -> pools.open(DemoCast.key(), given)).id();
        cast.as(FINANCE_CLERK, () -> pools.link(pool.value(), DemoCast.key(), call));
        var order = order(pool, fen, basis);
        cast.as(FINANCE_APPROVER, () -> orders.approve(pool.value(), order.id().value(), new IfMatch(order.version()), DemoCast.key()));
        return pool;
    }

    private OrderView order(Id pool, long fen, String basis) {
        var given = Json.MAPPER.convertValue(Map.of("kind", "APPROPRIATION", "amountFen", fen, "basis", basis), NewOrder.class);
        return cast.as(FINANCE_CLERK, () -> orders.propose(pool.value(), DemoCast.key(), given));
    }
}
