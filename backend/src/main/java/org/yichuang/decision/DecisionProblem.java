package org.yichuang.decision;

import org.yichuang.kernel.problem.ProblemCode;

/** Why a decision, an offer or a withdrawal is refused; each names the way out. */
public enum DecisionProblem implements ProblemCode {
    NO_RANKING(422),
    NO_POOL(422),
    POOL_UNKNOWN(422),
    RANKING_AWAITS_DRAW(409),
    DECISION_OPEN(409),
    /** Rankings, lines, amounts or pools are no longer what was proposed. */
    DECISION_STALE(409),
    DEVIATION_UNFOUNDED(422),
    OWN_PROPOSAL(403),
    OWN_ORGANISATION(403),
    NOT_APPROVED(409),
    NOTHING_TO_ANNOUNCE(409),
    NO_OFFER(409),
    OFFER_OVER(422),
    NOT_NEXT(409),
    RESERVE_OVER(422),
    /** The last day to sign that the rules fix is over. */
    SIGNING_OVER(422),
    MONEY_NOT_ENOUGH(422),
    WITHDRAWAL_LATE(409),
    WITHDRAWAL_ASKED(409),
    NO_WITHDRAWAL(409),
    /** Decided on: an award or a place on the reserve is given up, the application stays. */
    DECIDED_GIVE_UP(409),
    DECIDED_NOT_REOPENED(409);

    private final int status;

    DecisionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
