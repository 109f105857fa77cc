package org.yichuang.launch.demo;

import static org.yichuang.launch.demo.DemoPerson.FINANCE_CLERK;
import static org.yichuang.launch.demo.DemoPerson.PROGRAMME_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.yichuang.expense.VoucherKind;
import org.yichuang.expense.service.ClaimEntering;
import org.yichuang.expense.service.ClaimLooking;
import org.yichuang.expense.service.ClaimQueries;
import org.yichuang.expense.wire.AcceptFigures;
import org.yichuang.expense.wire.ClaimView;
import org.yichuang.expense.wire.EnterClaim;
import org.yichuang.expense.wire.SpendingView;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.money.BasisPoints;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.time.BusinessClock;

/** What projects spent, line by line: an invoice each, looked at by the officer and by the clerk. */
@ApplicationScoped
class DemoSpending {
    private static final String SELLER = "上虞百官日用品商行";
    private static final String SELLER_CODE = "91330604MA2D8K7B3X";
    private final DemoCast cast;
    private final DemoPapers papers;
    private final ClaimEntering entering;
    private final ClaimLooking looking;
    private final ClaimQueries reading;
    private final BusinessClock clock;
    private int serial = 12_345_600;

    DemoSpending(DemoCast cast, DemoPapers papers, ClaimEntering entering, ClaimLooking looking, ClaimQueries reading, BusinessClock clock) {
        this.cast = cast;
        this.papers = papers;
        this.entering = entering;
        this.looking = looking;
        this.reading = reading;
        this.clock = clock;
    }

    /** @param share of every budget line that was spent since the last time */
    void spend(DemoProjects.Project project, BasisPoints share) {
        var owner = project.group().owner();
        for (var line : cast.as(owner, () -> reading.spending(project.id().value())).lines()) {
            var amount = Money.fen(line.grantFen()).share(share);
            if (amount.isPositive()) look(claim(project, line, amount, clock.today()));
        }
    }

    /** Something of the first line was bought; nobody has looked at it yet. */
    void enter(DemoProjects.Project project, BasisPoints share) {
        var line = cast.as(project.group().owner(), () -> reading.spending(project.id().value())).lines().get(0);
        claim(project, line, Money.fen(line.grantFen()).share(share), clock.today());
    }

    private ClaimView claim(DemoProjects.Project project, SpendingView.LineView line, Money amount, LocalDate day) {
        var owner = project.group().owner();
        var number = "25332000000" + serial++;
        var paper = papers.receipt(owner, new DemoPapers.Receipt(number, project.proposal().body(), SELLER, line.what(), amount.toString()));
        return cast.as(owner, () -> entering.enter(DemoCast.key(), new EnterClaim(project.id(), line.lineId(), line.what(), day, SELLER,
                VoucherKind.TAX_INVOICE, number, SELLER_CODE, amount.fen(), false, null, List.of(paper))));
    }

    private void look(ClaimView claim) {
        long id = claim.id().value();
        var seen = cast.as(PROGRAMME_OFFICER, () -> looking.acceptContent(id, new IfMatch(claim.version()), DemoCast.key()));
        cast.as(FINANCE_CLERK, () -> looking.acceptFigures(id, new IfMatch(seen.version()), DemoCast.key(), new AcceptFigures(claim.head().amountFen(), null)));
    }
}
