package org.yichuang.launch.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The way of a call of registered bodies from its announcement to projects under agreement; each takes the same seven weeks and a half. */
@ApplicationScoped
class DemoAward {
    private final DemoCalendar calendar;
    private final DemoCalls calls;
    private final DemoFunds funds;
    private final DemoHandIn handIn;
    private final DemoReview review;
    private final DemoDecision decision;
    private final DemoProjects agreements;

    DemoAward(DemoCalendar calendar, DemoCalls calls, DemoFunds funds, DemoHandIn handIn, DemoReview review, DemoDecision decision,
              DemoProjects agreements) {
        this.calendar = calendar;
        this.calls = calls;
        this.funds = funds;
        this.handIn = handIn;
        this.review = review;
        this.decision = decision;
        this.agreements = agreements;
    }

    /**
     * @param season stands in the titles of the call and of its pool
     * @param opens first day of the window, a Monday
     * @param basis the paper that brings the money
     * @param starts of the projects that are asked for
     */
    record Call(String season, LocalDate opens, long poolFen, String basis, LocalDate starts, LocalDate ends) { }

    List<DemoProjects.Project> tell(Call what, List<DemoProposal> proposals) {
        calendar.on(what.opens().minusDays(1));
        var call = calls.publish("2026年" + what.season() + "社区微公益创投", what.opens(), what.opens().plusDays(20), what.poolFen());
        var pool = funds.open(call, "2026年" + what.season() + "微公益创投资金", what.poolFen(), what.basis());
        calendar.on(what.opens().plusDays(7));
        var received = handIn.handIn(call, proposals, what.starts(), what.ends());
        calendar.on(what.opens().plusDays(21));
        handIn.townshipsPass(received);
        calendar.on(what.opens().plusDays(23));
        handIn.bureauPasses(received);
        calendar.on(what.opens().plusDays(24));
        review.finish(review.begin(call, "registered"), received);
        calendar.on(what.opens().plusDays(31));
        var proposed = decision.propose(call, pool, what.poolFen());
        calendar.on(what.opens().plusDays(32));
        decision.announce(decision.approve(proposed));
        calendar.on(what.opens().plusDays(40));
        agreements.issue(call);
        calendar.on(what.opens().plusDays(51));
        agreements.sign(call, received);
        calendar.on(what.opens().plusDays(52));
        return agreements.accept(call, received);
    }
}
