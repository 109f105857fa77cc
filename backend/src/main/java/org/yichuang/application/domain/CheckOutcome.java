package org.yichuang.application.domain;

public enum CheckOutcome {
    PASS,
    /** Sent back once to be completed. */
    RETURN,
    REFUSE
}
