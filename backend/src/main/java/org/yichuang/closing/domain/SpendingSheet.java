package org.yichuang.closing.domain;

import java.time.LocalDate;
import java.util.List;
import org.yichuang.expense.ClaimStatus;
import org.yichuang.expense.ClaimSummary;
import org.yichuang.kernel.money.Money;

/**
 * A project's spending held against its grant; domain.md 10, money after the award.
 *
 * @param spent what was presented and not taken back
 * @param eligible what was found in order, at most the grant
 * @param disallowed each expense that does not count, or not in full
 */
public record SpendingSheet(Money spent, Money eligible, List<Disallowed> disallowed) {
    /** @param reason as it was given to the organisation */
    public record Disallowed(long claimId, String lineId, String what, LocalDate spentOn, Money claimed, Money amount, String reason) { }

    public static SpendingSheet of(List<ClaimSummary> claims, Money granted) {
        var presented = claims.stream().filter(one -> one.status() == ClaimStatus.ACCEPTED || one.status() == ClaimStatus.REFUSED).toList();
        var spent = sum(presented.stream().map(ClaimSummary::amount).toList());
        var accepted = sum(presented.stream().map(SpendingSheet::counted).toList());
        var disallowed = presented.stream().filter(one -> one.amount().exceeds(counted(one))).map(one -> new Disallowed(one.id(), one.lineId(), one.what(),
                one.spentOn(), one.amount(), one.amount().minus(counted(one)), one.words())).toList();
        return new SpendingSheet(spent, accepted.min(granted), disallowed);
    }

    /** Somebody still has to look at one of them. */
    public static boolean isDecided(List<ClaimSummary> claims) {
        return claims.stream().allMatch(one -> one.status().next().isEmpty());
    }

    /** What was paid beyond what counts, never below zero. */
    public Money refund(Money paid) {
        return paid.exceeds(eligible) ? paid.minus(eligible) : Money.ZERO;
    }

    public Money disallowedInAll() {
        return sum(disallowed.stream().map(Disallowed::amount).toList());
    }

    private static Money counted(ClaimSummary one) {
        return one.status() == ClaimStatus.ACCEPTED ? one.accepted() : Money.ZERO;
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
