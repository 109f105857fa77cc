package org.yichuang.launch.demo;

import static org.yichuang.launch.demo.DemoPerson.CASHIER;
import static org.yichuang.launch.demo.DemoPerson.FINANCE_APPROVER;
import static org.yichuang.launch.demo.DemoPerson.FINANCE_CLERK;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.yichuang.disbursement.service.HoldCommands;
import org.yichuang.disbursement.service.PaymentCommands;
import org.yichuang.disbursement.service.TrancheCommands;
import org.yichuang.disbursement.service.TrancheFilter;
import org.yichuang.disbursement.service.TrancheReading;
import org.yichuang.disbursement.wire.ConfirmPayment;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.page.PageRequest;
import org.yichuang.kernel.time.BusinessClock;

/** Parts of a grant through three pairs of hands and the bank. */
@ApplicationScoped
class DemoPayments {
    private final DemoCalendar calendar;
    private final DemoCast cast;
    private final TrancheReading reading;
    private final TrancheCommands parts;
    private final PaymentCommands payments;
    private final HoldCommands holds;
    private final BusinessClock clock;

    DemoPayments(DemoCalendar calendar, DemoCast cast, TrancheReading reading, TrancheCommands parts, PaymentCommands payments, HoldCommands holds,
                 BusinessClock clock) {
        this.calendar = calendar;
        this.cast = cast;
        this.reading = reading;
        this.parts = parts;
        this.payments = payments;
        this.holds = holds;
        this.clock = clock;
    }

    /** Requested on the first day, approved on the next, with the bank on the third. */
    void pay(List<DemoProjects.Project> projects, int number, LocalDate first) {
        calendar.on(first);
        projects.forEach(project -> request(project.id(), number));
        calendar.on(first.plusDays(1));
        projects.forEach(project -> approve(project.id(), number));
        calendar.on(first.plusDays(2));
        projects.forEach(project -> pay(project.id(), number));
    }

    void request(Id project, int number) {
        var part = part(project, number);
        cast.as(FINANCE_CLERK, () -> parts.request(part, DemoCast.key()));
    }

    void approve(Id project, int number) {
        var part = part(project, number);
        cast.as(FINANCE_APPROVER, () -> parts.approve(part, DemoCast.key()));
    }

    /** Until somebody lets it go again. */
    void hold(Id project, int number, String reason) {
        var part = part(project, number);
        cast.as(FINANCE_CLERK, () -> holds.hold(part, DemoCast.key(), reason));
    }

    private void pay(Id project, int number) {
        var part = part(project, number);
        var payment = cast.as(CASHIER, () -> payments.instruct(part, DemoCast.key()));
        var receipt = new ConfirmPayment(clock.today().toString().replace("-", "") + payment.id(), clock.today());
        cast.as(CASHIER, () -> payments.confirm(payment.id().value(), DemoCast.key(), receipt));
    }

    private long part(Id project, int number) {
        var filter = new TrancheFilter();
        filter.projectId = project;
        return cast.as(FINANCE_CLERK, () -> reading.list(filter, PageRequest.of(10))).items().stream().filter(one -> one.number() == number)
                .findFirst().orElseThrow().id().value();
    }
}
