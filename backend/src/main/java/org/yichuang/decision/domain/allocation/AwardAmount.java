package org.yichuang.decision.domain.allocation;

import org.yichuang.call.rules.AmountRules;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.number.Fraction;

/** What the rules give an application if money and quotas reach: never more than it asked, always in whole steps. */
public record AwardAmount(Money amount, LineReason reason) {

    public static AwardAmount of(AmountRules rules, int place, Fraction total, Money requested) {
        return switch (rules.awardBy()) {
            case BY_REQUEST -> new AwardAmount(stepped(requested, rules), LineReason.IN_FULL);
            case BY_BAND -> band(rules, total, requested);
            case BY_RANK -> prize(rules, place, requested);
        };
    }

    /** Bands are half-open: the highest whose lower end the exact score reaches. */
    private static AwardAmount band(AmountRules rules, Fraction total, Money requested) {
        return rules.bands().stream().filter(band -> total.isAtLeast(Fraction.of(band.fromScore())))
                .max((one, other) -> Integer.compare(one.fromScore(), other.fromScore()))
                .map(band -> new AwardAmount(stepped(requested.share(band.share()), rules), LineReason.BY_BAND))
                .orElse(new AwardAmount(Money.ZERO, LineReason.NO_BAND));
    }

    private static AwardAmount prize(AmountRules rules, int place, Money requested) {
        int last = 0;
        for (var prize : rules.prizes()) {
            last += prize.places();
            if (place <= last) return new AwardAmount(stepped(Money.fen(prize.amountFen()).min(requested), rules), LineReason.BY_RANK);
        }
        return new AwardAmount(Money.ZERO, LineReason.NO_PRIZE);
    }

    public static Money stepped(Money amount, AmountRules rules) {
        return Money.fen(amount.fen() - Math.floorMod(amount.fen(), rules.stepFen()));
    }
}
