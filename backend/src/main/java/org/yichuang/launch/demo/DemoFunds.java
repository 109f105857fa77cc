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
import org.yichuang.kernel.idempotency.RequestKey;
import org.yichuang.kernel.json.Json;

/** This year's money: one order the approver has let pass, one that waits for a second pair of eyes. */
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
        var given = new NewPool("2026年度微公益创投资金", FundSource.LOTTERY_WELFARE, 2026, DemoPlaces.DISTRICT);
        var pool = cast.as(FINANCE_CLERK, () -> pools.open(key("pool"), given)).id();
        cast.as(FINANCE_CLERK, () -> pools.link(pool.value(), key("link"), call));
        var first = order(pool, 60_000_000L, "虞财社〔2026〕12号", "first");
        cast.as(FINANCE_APPROVER, () -> orders.approve(pool.value(), first.id().value(), new IfMatch(first.version()), key("approval")));
        order(pool, 8_000_000L, "虞财社〔2026〕41号", "second");
    }

    private OrderView order(Id pool, long fen, String basis, String which) {
        var given = Json.MAPPER.convertValue(Map.of("kind", "APPROPRIATION", "amountFen", fen, "basis", basis), NewOrder.class);
        return cast.as(FINANCE_CLERK, () -> orders.propose(pool.value(), key(which), given));
    }

    private static RequestKey key(String which) {
        return new RequestKey("demo-funds-" + which);
    }
}
