package org.yichuang.fund;

import static org.yichuang.fund.AccountKind.AVAILABLE;
import static org.yichuang.fund.AccountKind.BANK;
import static org.yichuang.fund.AccountKind.CLEARING;
import static org.yichuang.fund.AccountKind.IN_TRANSIT;
import static org.yichuang.fund.AccountKind.OWED_TO_TREASURY;
import static org.yichuang.fund.AccountKind.PAYABLE;
import static org.yichuang.fund.AccountKind.RETURNED;
import static org.yichuang.fund.AccountKind.SOURCE;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.yichuang.fund.domain.Figure;

/** The posting table: from which account to which money may move, and why. There are no other postings. */
public enum Posting {
    APPROPRIATED(SOURCE, AVAILABLE, Figure.APPROPRIATED),
    TRANSFERRED(AVAILABLE, AVAILABLE, Figure.MOVED),
    /** What was not reserved at the end of the year, taken into the next year's pool. */
    CARRIED_OVER(AVAILABLE, AVAILABLE, Figure.MOVED),
    WITHDRAWN(AVAILABLE, AccountKind.WITHDRAWN),
    RESERVED(AVAILABLE, AccountKind.RESERVED),
    UNRESERVED(AccountKind.RESERVED, AVAILABLE),
    COMMITTED(AccountKind.RESERVED, AccountKind.COMMITTED, Figure.GRANTED),
    MADE_PAYABLE(AccountKind.COMMITTED, PAYABLE, Figure.APPROVED),
    INSTRUCTED(PAYABLE, IN_TRANSIT),
    PAID(IN_TRANSIT, AccountKind.PAID),
    REFUSED(IN_TRANSIT, PAYABLE),
    RELEASED(AccountKind.COMMITTED, AVAILABLE, Figure.RELEASED),
    /** Released when the pool is closed already. */
    LAPSED(AccountKind.COMMITTED, OWED_TO_TREASURY, Figure.RELEASED, Figure.LAPSED),
    RECEIVED(BANK, CLEARING),
    MATCHED(CLEARING, RETURNED, Figure.RETURNED),
    RESTORED(RETURNED, AVAILABLE, Figure.RESTORED),
    OWED(RETURNED, OWED_TO_TREASURY),
    REMITTED(OWED_TO_TREASURY, AccountKind.REMITTED),
    /** More came back than was due; it goes back to who sent it. */
    PAID_BACK(CLEARING, BANK),
    /** The bank took money that the books did not order. It never counts as paid. */
    OUTSIDE_DEBIT(CLEARING, BANK),
    OUTSIDE_DEBIT_RETURNED(BANK, CLEARING);

    private final AccountKind from;
    private final AccountKind to;
    private final Set<Figure> counts;

    Posting(AccountKind from, AccountKind to, Figure... counts) {
        this.from = from;
        this.to = to;
        this.counts = Set.of(counts);
    }

    public AccountKind from() {
        return from;
    }

    public AccountKind to() {
        return to;
    }

    /** What it takes from the rows of the side that gives: so many times the amount. */
    public Map<Figure, Integer> giving() {
        var changes = new EnumMap<Figure, Integer>(Figure.class);
        if (from.figure() != null) changes.put(from.figure(), -1);
        if (counts.contains(Figure.MOVED)) changes.put(Figure.MOVED, -1);
        return changes;
    }

    /** What it adds to the rows of the side that takes. */
    public Map<Figure, Integer> taking() {
        var changes = new EnumMap<Figure, Integer>(Figure.class);
        if (to.figure() != null) changes.put(to.figure(), 1);
        counts.forEach(count -> changes.put(count, 1));
        return changes;
    }
}
