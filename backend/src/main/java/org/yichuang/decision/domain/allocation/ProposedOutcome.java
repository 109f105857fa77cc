package org.yichuang.decision.domain.allocation;

/** What a decision proposes for one line. */
public enum ProposedOutcome {
    SELECTED, OFFERED, RESERVE, NOT_SELECTED,
    /** Stays as an earlier decision and what followed it have left it. */
    KEPT;

    public boolean takesMoney() {
        return this == SELECTED || this == OFFERED;
    }
}
