package org.yichuang.standing.domain;

/** Why an indicator does not concern an organisation; its weight goes to the others of its dimension. Not applicable is not zero. */
public enum NotApplicable {
    /** No report or receipt was due: no public money. */
    NOTHING_DUE,
    /** The party's office exempted it. */
    EXEMPT,
    /** Nobody has told how many residents its area has. */
    NO_RESIDENTS,
    /** It has declared no area. */
    NO_AREA,
    TOO_FEW_ANSWERS,
    /** No project was closed. */
    NO_PROJECT
}
