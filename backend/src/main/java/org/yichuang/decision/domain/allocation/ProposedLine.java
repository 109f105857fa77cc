package org.yichuang.decision.domain.allocation;

/**
 * What is proposed for one application.
 *
 * @param usualFen what the rules would give it if money and quotas reached
 * @param poolId null where it takes no money
 * @param reserveNo from 1 in its own list; null unless it is a reserve
 * @param quota the quota that was full, as the rule book names it; null otherwise
 */
public record ProposedLine(long applicationId, String listKey, int place, ProposedOutcome outcome, LineReason reason, long usualFen, long amountFen,
                           Long poolId, Integer reserveNo, String quota) {

    ProposedLine reserve(int number) {
        return new ProposedLine(applicationId, listKey, place, outcome, reason, usualFen, amountFen, poolId, number, quota);
    }
}
