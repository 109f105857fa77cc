package org.yichuang.review;

import org.yichuang.kernel.problem.ProblemCode;

/** Why a review cannot go on; each names the way out. */
public enum ReviewProblem implements ProblemCode {
    NOT_A_REVIEWER(422),
    REVIEWER_BARRED(422),
    LIST_UNKNOWN(422),
    CALL_NOT_CLOSED(409),
    FORMER_STAGE_OPEN(409),
    /** A place that applications come from had no round of the stage. */
    FORMER_STAGE_UNCOVERED(409),
    NO_SHORTLIST(409),
    SHORTLIST_NOT_SHOWN(409),
    SHORTLIST_UNANNOUNCED(409),
    SHORTLIST_IN_PUBLICITY(409),
    SHORTLIST_OBJECTED(409),
    NOTHING_TO_JUDGE(409),
    ROUND_STARTED(409),
    ROUND_NOT_SCORING(409),
    /** The register ties a reviewer to somebody in this group. */
    CONFLICT_KNOWN(422),
    PANEL_SIZE(422),
    PANEL_COMPOSITION(422),
    SEAT_UNFIT(422),
    NOT_AN_ALTERNATE(422),
    DECLARE_FIRST(409),
    GROUND_UNKNOWN(422),
    NOT_IN_ROUND(422),
    NOT_A_ROADSHOW(409),
    /** Drawn in public, or somebody has presented already. */
    ORDER_STANDS(409),
    ORDER_INCOMPLETE(422),
    NO_ORDER(409),
    HAD_ITS_TURN(409),
    OUT_OF_TURN(422),
    NOT_YET_PRESENTED(409),
    /** Judges work with it or have judged it. */
    IN_REVIEW(409),
    SHEET_LOCKED(409),
    POINTS_OUT_OF_RANGE(422),
    SHEET_INCOMPLETE(422),
    COMMENT_REQUIRED(422),
    SCORING_OVER(409),
    EXTENSION_TOO_LONG(422),
    NOT_A_COMMENT(422),
    NOBODY_TO_REMIND(409),
    ROUND_INCOMPLETE(409),
    TOO_FEW_SHEETS(409),
    NO_DRAW_NEEDED(409);

    private final int status;

    ReviewProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
