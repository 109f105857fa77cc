package org.yichuang.expense.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yichuang.award.BudgetLine;
import org.yichuang.award.BudgetVersion;
import org.yichuang.award.ProjectSummary;
import org.yichuang.call.rules.BudgetRules;
import org.yichuang.expense.ClaimSign;
import org.yichuang.expense.ExpenseProblem;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.time.WorkingCalendar;

/** What an expense has to keep to, and what is odd about it. Source: domain 2.6; the figures are the rule book's. */
public record ClaimCheck(BudgetRules rules, ProjectSummary project, BudgetVersion budget, WorkingCalendar calendar, LocalDate today) {
    private static final long NEARLY_TENTHS = 9;

    /** Refuses with the field that is wrong and what would fit. @param others the project's other claims that count */
    public void require(ClaimContent claim, List<Claim> others) {
        var line = line(claim);
        var last = calendar.periodAfter(project.endsOn(), rules.voucherGrace()).last();
        if (claim.spentOn().isBefore(project.startsOn()) || claim.spentOn().isAfter(last) || claim.spentOn().isAfter(today)) {
            throw ExpenseProblem.OUTSIDE_PERIOD.with("from", project.startsOn()).with("until", last.isBefore(today) ? last : today)
                    .at("/spentOn", "outside-period.title");
        }
        var cash = Money.fen(rules.cashLimitFen());
        if (claim.cash() && claim.amount().compareTo(cash) > 0) throw ExpenseProblem.TOO_MUCH_CASH.with("limit", cash).at("/cash", "too-much-cash.title");
        var left = left(line, others);
        if (claim.amount().compareTo(left) > 0) throw ExpenseProblem.LINE_USED_UP.with("line", line.what()).with("left", left).at("/amountFen", "line-used-up.title");
    }

    private BudgetLine line(ClaimContent claim) {
        return budget.lines().stream().filter(one -> one.id().equals(claim.lineId())).findFirst()
                .orElseThrow(() -> ExpenseProblem.LINE_UNKNOWN.refuse().at("/lineId", "line-unknown.title"));
    }

    private static Money left(BudgetLine line, List<Claim> others) {
        long used = others.stream().filter(one -> one.content().lineId().equals(line.id())).mapToLong(one -> one.counted().fen()).sum();
        return Money.fen(Math.max(0, line.grantFen() - used));
    }

    /** @param others the project's other claims that count; @param sameFile one of its files proves another claim */
    public Set<ClaimSign> signs(ClaimContent claim, List<Claim> others, boolean sameFile) {
        var signs = EnumSet.noneOf(ClaimSign.class);
        var toSamePayee = others.stream().map(Claim::content).filter(one -> one.payee().equals(claim.payee())).toList();
        if (sameFile) signs.add(ClaimSign.SAME_FILE);
        if (toSamePayee.isEmpty()) signs.add(ClaimSign.FIRST_PAYEE);
        if (toSamePayee.stream().anyMatch(one -> one.spentOn().equals(claim.spentOn()))) signs.add(ClaimSign.SPLIT_IN_A_DAY);
        if (claim.cash() && claim.amount().fen() * 10 >= rules.cashLimitFen() * NEARLY_TENTHS) signs.add(ClaimSign.JUST_UNDER_CASH_LIMIT);
        if (Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(claim.spentOn().getDayOfWeek())) signs.add(ClaimSign.WEEKEND);
        budget.lines().stream().filter(one -> one.id().equals(claim.lineId()) && claim.amount().fen() * 2 > one.grantFen()).findFirst()
                .ifPresent(one -> signs.add(ClaimSign.LARGE_SHARE_OF_LINE));
        return signs;
    }
}
