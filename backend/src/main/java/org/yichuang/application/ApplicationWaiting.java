package org.yichuang.application;

/** Whose word an application waits for; a list by it is a work list. */
public enum ApplicationWaiting {
    /** Put up and not yet confirmed by the side that the caller signs for. */
    CONFIRMATION,
    /** Handed in, and the village has not spoken. */
    VILLAGE_OPINION,
    /** Refused, and the applicant objects. */
    OBJECTION
}
