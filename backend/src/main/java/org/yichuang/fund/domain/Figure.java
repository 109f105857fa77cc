package org.yichuang.fund.domain;

import static org.yichuang.fund.domain.Level.AWARD;
import static org.yichuang.fund.domain.Level.POOL;
import static org.yichuang.fund.domain.Level.RECEIPT;
import static org.yichuang.fund.domain.Level.TRANCHE;

import java.util.Locale;
import java.util.Set;

/** What a balance row shows. Some are what an account holds now, some count up what has ever passed. */
public enum Figure {
    APPROPRIATED(POOL),
    /** Came from other pools, less what went to them. */
    MOVED(POOL),
    WITHDRAWN(POOL), AVAILABLE(POOL), RESERVED(POOL),
    COMMITTED(POOL, AWARD), PAYABLE(POOL, AWARD, TRANCHE), IN_TRANSIT(POOL, AWARD, TRANCHE), PAID(POOL, AWARD, TRANCHE),
    RELEASED(POOL, AWARD),
    /** Released after the pool was closed: it belongs to the treasury. */
    LAPSED(POOL),
    RETURNED(POOL, AWARD),
    /** Returned money that is available again. */
    RESTORED(POOL),
    OWED(POOL), REMITTED(POOL),
    CLEARING(POOL, RECEIPT),
    GRANTED(AWARD), APPROVED(TRANCHE);

    private final Set<Level> levels;

    Figure(Level... levels) {
        this.levels = Set.of(levels);
    }

    public boolean isOn(Level level) {
        return levels.contains(level);
    }

    public String column() {
        return name().toLowerCase(Locale.ROOT) + "_fen";
    }

    /** Outside debits leave clearing open the other way, and a pool may give away more than it got. */
    public boolean mayBeNegative() {
        return this == CLEARING || this == MOVED;
    }
}
