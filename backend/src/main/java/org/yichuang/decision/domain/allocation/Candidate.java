package org.yichuang.decision.domain.allocation;

import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.number.Fraction;

/**
 * One ranked application as the allocation looks at it.
 *
 * @param listOrder where its ranking list stands among the lists of the call; equal places of several lists are served in this order
 * @param passed every pass mark was met
 * @param stands false once the application was taken back after the review
 * @param total the exact score; bands read it
 * @param minimum the least with which the project works; null where it was not stated
 * @param township code of the township, for quotas
 * @param settled what an earlier decision has already brought to its end; null if it is open
 */
public record Candidate(long applicationId, String listKey, int listOrder, int place, boolean passed, boolean stands, Fraction total, Money requested,
                        Money minimum, String field, String track, String township, Settled settled) {

    /** @param poolId null where it holds no money */
    public record Settled(Money amount, Long poolId) { }

    boolean isBelowMinimum(Money amount) {
        return minimum != null && minimum.exceeds(amount);
    }
}
