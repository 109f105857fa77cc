package org.yichuang.launch.demo;

import static org.yichuang.launch.demo.DemoPerson.REVIEWER;
import static org.yichuang.launch.demo.DemoPerson.REVIEWER_2;
import static org.yichuang.launch.demo.DemoPerson.REVIEWER_3;
import static org.yichuang.launch.demo.DemoPerson.REVIEWER_4;
import static org.yichuang.launch.demo.DemoPerson.REVIEWER_5;
import static org.yichuang.launch.demo.DemoPerson.REVIEWER_6;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yichuang.kernel.id.Id;

/** The call of the autumn is under review when the demo's clock begins: some sheets are in, some open, and one reviewer has stepped back. */
@ApplicationScoped
class DemoAutumn {
    private static final long POOL_FEN = 8_000_000;
    private final DemoCalendar calendar;
    private final DemoCalls calls;
    private final DemoFunds funds;
    private final DemoHandIn handIn;
    private final DemoReview review;
    private Id call;
    private Map<DemoProposal, Long> received;

    DemoAutumn(DemoCalendar calendar, DemoCalls calls, DemoFunds funds, DemoHandIn handIn, DemoReview review) {
        this.calendar = calendar;
        this.calls = calls;
        this.funds = funds;
        this.handIn = handIn;
        this.review = review;
    }

    void announce() {
        calendar.on("2026-08-13");
        call = calls.publish("2026年秋季社区微公益创投", LocalDate.of(2026, 8, 17), LocalDate.of(2026, 9, 7), POOL_FEN);
        funds.open(call, "2026年秋季微公益创投资金", POOL_FEN, "虞财社〔2026〕31号");
    }

    void handIn(List<DemoProposal> proposals) {
        calendar.on("2026-09-02");
        received = handIn.handIn(call, proposals, LocalDate.of(2026, 11, 15), LocalDate.of(2027, 7, 14));
    }

    void townshipsPass() {
        calendar.on("2026-09-08");
        handIn.townshipsPass(received);
    }

    void bureauPasses() {
        calendar.on("2026-09-11");
        handIn.bureauPasses(received);
    }

    /** The seventh has not looked in yet. */
    void beginReview() {
        calendar.on("2026-09-18");
        var registered = review.begin(call, "registered");
        var filed = review.begin(call, "filed");
        calendar.on("2026-09-20");
        for (var reviewer : List.of(REVIEWER, REVIEWER_2, REVIEWER_3, REVIEWER_5, REVIEWER_6)) review.declareFree(reviewer, registered);
        review.declareConflict(REVIEWER_4, registered, application("村口的助浴车"), "member", "本人是该社的发起人之一，虽已不任职，为避嫌回避。");
        for (var reviewer : List.of(REVIEWER_2, REVIEWER_3)) review.declareFree(reviewer, filed);
        review.score(REVIEWER, registered, received, 1);
        review.score(REVIEWER_2, registered, received, 3);
        review.score(REVIEWER_3, registered, received, 3);
        review.score(REVIEWER_5, registered, received, 2);
        review.score(REVIEWER_2, filed, received, 3);
    }

    private long application(String title) {
        return received.entrySet().stream().filter(one -> one.getKey().title().equals(title)).findFirst().orElseThrow().getValue();
    }
}
