package org.yichuang.fund.domain;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yichuang.fund.Cause;
import org.yichuang.fund.Posting;
import org.yichuang.kernel.money.Money;

/**
 * What is to be written into the books: one line of the posting table with an amount, or the undoing of one.
 *
 * @param from the side that gives in the posting table, also when it is undone
 * @param reversesId the journal that is undone; null otherwise
 */
public record Voucher(Posting posting, Cause cause, Money amount, Leg from, Leg to, Dimensions dimensions, Long reversesId) {

    static Voucher of(Posting posting, Cause cause, Money amount, Leg from, Leg to, Dimensions dimensions) {
        return new Voucher(posting, cause, amount, from, to, dimensions, null);
    }

    public static Voucher inPool(Posting posting, Cause cause, Money amount, long poolId, Dimensions dimensions) {
        return of(posting, cause, amount, Leg.pool(poolId), Leg.pool(poolId), dimensions);
    }

    boolean isReversal() {
        return reversesId != null;
    }

    /** The side that money leaves: undoing turns the table round. */
    public Leg source() {
        return isReversal() ? to : from;
    }

    public Leg target() {
        return isReversal() ? from : to;
    }

    /** What changes in the rows of pools, in the order in which they are locked. */
    public SortedMap<Long, Map<Figure, Long>> poolChanges() {
        var changes = new TreeMap<Long, Map<Figure, Long>>();
        add(changes.computeIfAbsent(from.poolId(), id -> new EnumMap<>(Figure.class)), Level.POOL, posting.giving());
        add(changes.computeIfAbsent(to.poolId(), id -> new EnumMap<>(Figure.class)), Level.POOL, posting.taking());
        changes.values().removeIf(Map::isEmpty);
        return changes;
    }

    /** What changes in the row of the award, tranche or receipt. */
    public Map<Figure, Long> changes(Level level) {
        var changes = new HashMap<Figure, Long>();
        if (dimensions.of(level) == null) return changes;
        add(changes, level, posting.giving());
        add(changes, level, posting.taking());
        return changes;
    }

    private void add(Map<Figure, Long> changes, Level level, Map<Figure, Integer> times) {
        long fen = isReversal() ? -amount.fen() : amount.fen();
        times.forEach((figure, sign) -> {
            if (figure.isOn(level)) changes.merge(figure, sign * fen, (one, other) -> one + other == 0 ? null : one + other);
        });
    }
}
