package org.yichuang.fund.domain;

import org.yichuang.fund.Posting;

/** What an order does to a pool's money. */
public enum OrderKind {
    APPROPRIATION(Posting.APPROPRIATED), TRANSFER(Posting.TRANSFERRED), CARRY_OVER(Posting.CARRIED_OVER), WITHDRAWAL(Posting.WITHDRAWN);

    private final Posting posting;

    OrderKind(Posting posting) {
        this.posting = posting;
    }

    public Posting posting() {
        return posting;
    }

    public boolean hasTarget() {
        return this == TRANSFER || this == CARRY_OVER;
    }

    /** Sources are never mixed; a transfer stays in its year, a carry-over goes to the next. */
    public boolean mayGo(FundPool from, FundPool to) {
        return from.id() != to.id() && from.source() == to.source() && to.fiscalYear() == from.fiscalYear() + (this == CARRY_OVER ? 1 : 0);
    }
}
