package org.yichuang.review.domain;

/** How a reviewer may be tied to whom they would judge; the grounds of domain 2.3. */
public enum TieKind {
    EMPLOYED, ADVISER, MEMBER, FOUNDER, LEADER, DONOR, COACH, KIN, VILLAGE_COMMITTEE;

    /** A tie that ended counts for three more years (Zhejiang's rule for procurement experts). */
    static final int YEARS_AFTER = 3;
}
