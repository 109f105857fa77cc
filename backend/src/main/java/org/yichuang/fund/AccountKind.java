package org.yichuang.fund;

import org.yichuang.fund.domain.Figure;

/** The chart of accounts. An account is one of these kinds with the thing it is kept for. */
public enum AccountKind {
    /** Where a pool's money comes from; outside the books, so it shows the other way round. */
    SOURCE(null),
    AVAILABLE(Figure.AVAILABLE),
    RESERVED(Figure.RESERVED),
    /** Kept for an award. */
    COMMITTED(Figure.COMMITTED),
    /** Kept for a tranche. */
    PAYABLE(Figure.PAYABLE),
    /** Kept for a tranche. */
    IN_TRANSIT(Figure.IN_TRANSIT),
    /** Kept for a payee. */
    PAID(Figure.PAID),
    /** What the bank reports; outside the books. */
    BANK(null),
    /** Kept for a line of a bank statement that waits to be explained. */
    CLEARING(Figure.CLEARING),
    RETURNED(null),
    OWED_TO_TREASURY(Figure.OWED),
    REMITTED(Figure.REMITTED),
    WITHDRAWN(Figure.WITHDRAWN);

    private final Figure figure;

    AccountKind(Figure figure) {
        this.figure = figure;
    }

    /** The column of the balance rows that shows it; null where cumulative figures tell more. */
    public Figure figure() {
        return figure;
    }
}
