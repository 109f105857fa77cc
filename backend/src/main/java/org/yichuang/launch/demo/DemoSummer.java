package org.yichuang.launch.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yichuang.decision.wire.DecisionView;
import org.yichuang.kernel.id.Id;

/** The call of the summer: registered bodies and filed groups, six awards; its notice hangs when the demo's clock begins, and somebody objects to one line. */
@ApplicationScoped
class DemoSummer {
    private static final long POOL_FEN = 10_000_000;
    private final DemoCalendar calendar;
    private final DemoCalls calls;
    private final DemoFunds funds;
    private final DemoHandIn handIn;
    private final DemoReview review;
    private final DemoDecision decision;
    private final DemoNotices notices;
    private Id call;
    private Id pool;
    private Map<DemoProposal, Long> received;
    private Id registered;
    private Id filed;
    private DecisionView proposed;

    DemoSummer(DemoCalendar calendar, DemoCalls calls, DemoFunds funds, DemoHandIn handIn, DemoReview review, DemoDecision decision, DemoNotices notices) {
        this.calendar = calendar;
        this.calls = calls;
        this.funds = funds;
        this.handIn = handIn;
        this.review = review;
        this.decision = decision;
        this.notices = notices;
    }

    void announce() {
        calendar.on("2026-07-30");
        call = calls.publish("2026年夏季社区微公益创投", LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 24), POOL_FEN);
        pool = funds.open(call, "2026年夏季微公益创投资金", POOL_FEN, "虞财社〔2026〕23号");
    }

    void handIn(List<DemoProposal> proposals) {
        calendar.on("2026-08-17");
        received = handIn.handIn(call, proposals, LocalDate.of(2026, 11, 1), LocalDate.of(2027, 6, 30));
        calendar.on("2026-08-25");
        handIn.townshipsPass(received);
        calendar.on("2026-08-28");
        handIn.bureauPasses(received);
    }

    void beginReview() {
        calendar.on("2026-08-31");
        registered = review.begin(call, "registered");
        filed = review.begin(call, "filed");
    }

    void finishReview() {
        calendar.on("2026-09-09");
        review.finish(registered, received);
        review.finish(filed, received);
    }

    void propose() {
        calendar.on("2026-09-19");
        proposed = decision.propose(call, pool, POOL_FEN);
    }

    void decide() {
        calendar.on("2026-09-21");
        var approved = decision.approve(proposed);
        calendar.on("2026-09-22");
        decision.announce(approved);
        calendar.on("2026-09-24");
        notices.object("加装电梯的圆桌会", "该项目申报书写明的九个楼道中，有三个已经列入街道的加梯补助名单，属于重复申请财政资金，请核实。");
    }
}
