package org.yichuang.expense;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is odd about a claim. It is no fault and refuses nothing; whoever looks at the claim sees it. */
@Schema(name = "ClaimSign")
public enum ClaimSign {
    /** The same file proves another claim. */
    SAME_FILE,
    /** This payee was never paid by the project before. */
    FIRST_PAYEE,
    /** Nine tenths of what may be paid in cash, or more. */
    JUST_UNDER_CASH_LIMIT,
    WEEKEND,
    /** More than half of its budget line at once. */
    LARGE_SHARE_OF_LINE,
    /** Another claim of the same day to the same payee. */
    SPLIT_IN_A_DAY
}
