package org.yichuang.launch.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.yichuang.evaluation.EvaluationKind;
import org.yichuang.kernel.money.BasisPoints;

/** The call of the spring, from its announcement in January to its archive in September: eight applied, three got 21,538 yuan each on average. */
@ApplicationScoped
class DemoSpring {
    private static final DemoAward.Call CALL = new DemoAward.Call("春季", LocalDate.of(2026, 1, 5), 6_500_000, "虞财社〔2026〕1号",
            LocalDate.of(2026, 3, 1), LocalDate.of(2026, 8, 31));
    private final DemoCalendar calendar;
    private final DemoAward award;
    private final DemoProjects agreements;
    private final DemoPayments payments;
    private final DemoActivities activities;
    private final DemoSpending spending;
    private final DemoReports reports;
    private final DemoEvaluations evaluations;
    private final DemoClosing closing;
    private List<DemoProjects.Project> projects;

    DemoSpring(DemoCalendar calendar, DemoAward award, DemoProjects agreements, DemoPayments payments, DemoActivities activities, DemoSpending spending,
               DemoReports reports, DemoEvaluations evaluations, DemoClosing closing) {
        this.calendar = calendar;
        this.award = award;
        this.agreements = agreements;
        this.payments = payments;
        this.activities = activities;
        this.spending = spending;
        this.reports = reports;
        this.evaluations = evaluations;
        this.closing = closing;
    }

    /** January to March: the call, the agreements, the first money and the first day of work. */
    void begin(List<DemoProposal> proposals) {
        projects = award.tell(CALL, proposals);
        calendar.on("2026-03-02");
        projects.forEach(project -> agreements.start(project, LocalDate.of(2026, 3, 2)));
        payments.pay(projects, 1, LocalDate.of(2026, 3, 3));
        activities.work(projects, calendar.on("2026-03-07"), 60);
    }

    /** May to July: the work, half time and the second money. */
    void halfTime() {
        for (var day : List.of("2026-05-09", "2026-05-16")) activities.work(projects, calendar.on(day), 60);
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
        payments.pay(projects, 2, LocalDate.of(2026, 6, 15));
        activities.work(projects, calendar.on("2026-07-11"), 72);
    }

    /** Before the summer is over those who were served say how they liked it. */
    void ask() {
        calendar.on("2026-08-10");
        projects.forEach(project -> evaluations.ask(project, LocalDate.of(2026, 8, 31)));
    }

    void report() {
        calendar.on("2026-08-31");
        projects.forEach(project -> spending.spend(project, BasisPoints.percent(55)));
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
        payments.pay(projects, 3, LocalDate.of(2026, 9, 14));
        projects.forEach(project -> reports.accept(project, "closing"));
        calendar.on("2026-09-17");
        projects.forEach(project -> closing.settle(project.id()));
        calendar.on("2026-09-18");
        projects.forEach(project -> closing.archive(project.id()));
    }
}
