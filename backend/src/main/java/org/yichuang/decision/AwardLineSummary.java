package org.yichuang.decision;

import org.yichuang.kernel.money.Money;

/**
 * One line of an award list as stages above know it. Its id is the award's id in the books.
 *
 * @param implementerId the organisation that applied and does the work
 * @param hostId who stands in for a filed body; null without
 * @param amount what is awarded; zero while nothing is
 * @param suspended an objection blocks it
 */
public record AwardLineSummary(long id, long callId, long ruleBookId, long applicationId, String trackKey, String listKey, int place, long implementerId,
                               Long hostId, String divisionPath, String title, Money requested, Money amount, Long poolId, AwardLineStatus status,
                               boolean suspended) {

    /** Who signs and receives money: the host, or the organisation itself. */
    public long legalPersonId() {
        return hostId == null ? implementerId : hostId;
    }
}
