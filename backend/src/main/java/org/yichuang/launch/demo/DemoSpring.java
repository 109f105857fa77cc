package org.yichuang.launch.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yichuang.evaluation.EvaluationKind;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.money.BasisPoints;

/** The call of the spring, from its announcement in January to its archive in September: eight applied, three got 21,538 yuan each on average. */
@ApplicationScoped
class DemoSpring {
    private static final long POOL_FEN = 6_500_000;
    private final DemoCalendar calendar;
    private final DemoCalls calls;
    private final DemoFunds funds;
    private final DemoHandIn handIn;
    private final DemoReview review;
    private final DemoDecision decision;
    private final DemoProjects agreements;
    private final DemoPayments payments;
    private final DemoActivities activities;
    private final DemoSpending spending;
    private final DemoReports reports;
    private final DemoEvaluations evaluations;
    private final DemoClosing closing;
    private List<DemoProjects.Project> projects;

    DemoSpring(DemoCalendar calendar, DemoCalls calls, DemoFunds funds, DemoHandIn handIn, DemoReview review, DemoDecision decision,
               DemoProjects agreements, DemoPayments payments, DemoActivities activities, DemoSpending spending, DemoReports reports,
               DemoEvaluations evaluations, DemoClosing closing) {
        this.calendar = calendar;
        this.calls = calls;
        this.funds = funds;
        this.handIn = handIn;
        this.review = review;
        this.decision = decision;
        this.agreements = agreements;
        this.payments = payments;
        this.activities = activities;
        this.spending = spending;
        this.reports = reports;
        this.evaluations = evaluations;
        this.closing = closing;
    }

    /** January and February: the call, the review, the decision and the agreements. */
    void award(List<DemoProposal> proposals) {
        var call = calls.publish("2026年春季社区微公益创投", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 25), POOL_FEN);
        var pool = funds.open(call, "2026年春季微公益创投资金", POOL_FEN, "虞财社〔2026〕1号");
        calendar.on("2026-01-12");
        var received = handIn.handIn(call, proposals, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 8, 31));
        calendar.on("2026-01-26");
        handIn.townshipsPass(received);
        calendar.on("2026-01-28");
        handIn.bureauPasses(received);
        calendar.on("2026-01-29");
        review.finish(review.begin(call, "registered"), received);
        calendar.on("2026-02-05");
        var proposed = decision.propose(call, pool, POOL_FEN);
        calendar.on("2026-02-06");
        decision.announce(decision.approve(proposed));
        sign(call, received);
    }

    private void sign(Id call, Map<DemoProposal, Long> received) {
        calendar.on("2026-02-14");
        agreements.issue(call);
        calendar.on("2026-02-25");
        agreements.sign(call, received);
        calendar.on("2026-02-27");
        projects = agreements.accept(call, received);
    }

    /** March to June: the first money, the work, half time and the second money. */
    void halfTime() {
        calendar.on("2026-03-02");
        projects.forEach(project -> agreements.start(project, LocalDate.of(2026, 3, 2)));
        pay(1, "2026-03-03", "2026-03-04", "2026-03-05");
        for (var day : List.of("2026-03-21", "2026-04-18", "2026-05-16")) work(day, 60);
        calendar.on("2026-06-02");
        projects.forEach(project -> spending.spend(project, BasisPoints.percent(45)));
        calendar.on("2026-06-03");
        projects.forEach(project -> reports.handIn(project, "progress", 45));
        projects.forEach(project -> reports.handIn(project, "midterm", 48));
        calendar.on("2026-06-08");
        projects.forEach(project -> reports.accept(project, "progress"));
        projects.forEach(project -> evaluations.assign(project, EvaluationKind.MIDTERM));
        calendar.on("2026-06-12");
        projects.forEach(evaluations::passMidterm);
        projects.forEach(project -> evaluations.confirm(project, EvaluationKind.MIDTERM));
        projects.forEach(project -> reports.accept(project, "midterm"));
        pay(2, "2026-06-15", "2026-06-16", "2026-06-17");
        work("2026-07-11", 72);
    }

    /** Before the summer is over those who were served say how they liked it. */
    void ask() {
        calendar.on("2026-08-10");
        projects.forEach(project -> evaluations.ask(project, LocalDate.of(2026, 8, 31)));
    }

    void report() {
        calendar.on("2026-08-31");
        projects.forEach(project -> spending.spend(project, BasisPoints.percent(50)));
        calendar.on("2026-09-01");
        projects.forEach(project -> reports.handIn(project, "closing", 104));
        projects.forEach(project -> evaluations.assign(project, EvaluationKind.FINAL));
    }

    void grade() {
        calendar.on("2026-09-03");
        evaluations.score(projects.get(0), 28, 23, 23, 9, 9);
        evaluations.score(projects.get(1), 25, 21, 22, 8, 8);
        evaluations.score(projects.get(2), 24, 19, 20, 8, 7);
        calendar.on("2026-09-04");
        projects.forEach(project -> evaluations.confirm(project, EvaluationKind.FINAL));
    }

    /** The results were public for five working days: the last money, the settlement and the archive. */
    void close() {
        pay(3, "2026-09-14", "2026-09-15", "2026-09-16");
        projects.forEach(project -> reports.accept(project, "closing"));
        calendar.on("2026-09-17");
        projects.forEach(project -> closing.settle(project.id()));
        calendar.on("2026-09-18");
        projects.forEach(project -> closing.archive(project.id()));
    }

    private void work(String day, int personTimes) {
        var held = calendar.on(day);
        projects.forEach(project -> activities.work(project, held, personTimes));
    }

    private void pay(int number, String requested, String approved, String paid) {
        calendar.on(requested);
        projects.forEach(project -> payments.request(project.id(), number));
        calendar.on(approved);
        projects.forEach(project -> payments.approve(project.id(), number));
        calendar.on(paid);
        projects.forEach(project -> payments.pay(project.id(), number));
    }
}
