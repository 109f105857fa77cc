package org.yichuang.fund;

/**
 * Whose money it is once it is reserved: an award, or the contract of a fee.
 *
 * @param poolId the pool that carries what is still due
 * @param projectId null before the agreement, and for fees
 * @param callId null for fees that serve several calls
 */
public record AwardAccount(Purpose purpose, long poolId, long awardId, Long projectId, Long callId) {
    public static AwardAccount grant(long poolId, long awardId, Long projectId, Long callId) {
        return new AwardAccount(Purpose.GRANT, poolId, awardId, projectId, callId);
    }

    /** The same award in another pool, after a carry-over. */
    public AwardAccount in(long otherPoolId) {
        return new AwardAccount(purpose, otherPoolId, awardId, projectId, callId);
    }

    public TrancheAccount tranche(long trancheId, long payeeId) {
        return new TrancheAccount(this, trancheId, payeeId);
    }

    /** From the agreement on a grant belongs to a project, whose own balance guards it. */
    AwardAccount agreed() {
        if (purpose == Purpose.GRANT && projectId == null) throw new IllegalArgumentException("award " + awardId + " has no project yet");
        return this;
    }
}
