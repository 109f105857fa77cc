package org.yichuang.launch.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.yichuang.evaluation.EvaluationKind;
import org.yichuang.kernel.money.BasisPoints;

/**
 * A small call whose four projects have been running since May and are half way when the demo's clock begins: one waits for the
 * cashier, one for the approver, one for the clerk, and one for its assessor while its money is held.
 */
@ApplicationScoped
class DemoMay {
    private static final DemoAward.Call CALL = new DemoAward.Call("初夏", LocalDate.of(2026, 3, 9), 8_200_000, "虞财社〔2026〕9号",
            LocalDate.of(2026, 5, 6), LocalDate.of(2027, 1, 25));
    private final DemoCalendar calendar;
    private final DemoAward award;
    private final DemoProjects agreements;
    private final DemoPayments payments;
    private final DemoActivities activities;
    private final DemoSpending spending;
    private final DemoReports reports;
    private final DemoEvaluations evaluations;
    private List<DemoProjects.Project> projects;

    DemoMay(DemoCalendar calendar, DemoAward award, DemoProjects agreements, DemoPayments payments, DemoActivities activities, DemoSpending spending,
            DemoReports reports, DemoEvaluations evaluations) {
        this.calendar = calendar;
        this.award = award;
        this.agreements = agreements;
        this.payments = payments;
        this.activities = activities;
        this.spending = spending;
        this.reports = reports;
        this.evaluations = evaluations;
    }

    /** March and April. */
    void award(List<DemoProposal> proposals) {
        projects = award.tell(CALL, proposals);
    }

    void begin() {
        calendar.on("2026-05-06");
        projects.forEach(project -> agreements.start(project, LocalDate.of(2026, 5, 6)));
        payments.pay(projects, 1, LocalDate.of(2026, 5, 6));
    }

    void progress() {
        activities.work(projects, calendar.on("2026-07-18"), 45);
    }

    void report() {
        projects.forEach(project -> reports.handIn(project, "progress", 35));
        projects.forEach(project -> reports.accept(project, "progress"));
    }

    /** All four have said how it goes; who was looked into first has been let through. */
    void halfTime() {
        calendar.on("2026-09-18");
        spending.spend(projects.get(0), BasisPoints.percent(40));
        projects.subList(2, 4).forEach(project -> spending.enter(project, BasisPoints.percent(40)));
        projects.forEach(project -> reports.handIn(project, "midterm", 48));
        projects.forEach(project -> evaluations.assign(project, EvaluationKind.MIDTERM));
        var passed = projects.subList(0, 3);
        passed.forEach(evaluations::passMidterm);
        passed.forEach(project -> evaluations.confirm(project, EvaluationKind.MIDTERM));
        passed.subList(0, 2).forEach(project -> reports.accept(project, "midterm"));
    }

    /** What the finance desk finds: a part to record, one to approve, one to request and one that somebody holds. */
    void secondMoney() {
        payments.request(projects.get(0).id(), 2);
        payments.request(projects.get(1).id(), 2);
        payments.approve(projects.get(0).id(), 2);
        payments.hold(projects.get(3).id(), 2, "收款账户的开户银行已经合并改名，等单位交来新的开户证明再付。");
    }
}
