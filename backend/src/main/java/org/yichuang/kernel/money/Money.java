package org.yichuang.kernel.money;

import java.util.ArrayList;
import java.util.List;

/** An amount of renminbi in whole fen. There is no floating point and no second currency anywhere near it. */
public record Money(long fen) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    public static Money fen(long fen) {
        return fen == 0 ? ZERO : new Money(fen);
    }

    public static Money yuan(long yuan) {
        return fen(Math.multiplyExact(yuan, 100L));
    }

    public Money plus(Money other) {
        return fen(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return fen(Math.subtractExact(fen, other.fen));
    }

    public Money negate() {
        return fen(Math.negateExact(fen));
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isPositive() {
        return fen > 0;
    }

    public boolean isNegative() {
        return fen < 0;
    }

    public boolean exceeds(Money other) {
        return fen > other.fen;
    }

    /** The share of this amount, rounded down to the fen. */
    public Money share(BasisPoints share) {
        return fen(Math.floorDiv(Math.multiplyExact(fen, (long) share.value()), BasisPoints.WHOLE));
    }

    /** Splits by shares: all parts but the last are floored, the last is what remains, so the parts always sum up. */
    public List<Money> split(List<BasisPoints> shares) {
        var parts = new ArrayList<Money>(shares.size());
        var rest = this;
        for (var share : shares.subList(0, shares.size() - 1)) {
            var part = share(share);
            parts.add(part);
            rest = rest.minus(part);
        }
        parts.add(rest);
        return List.copyOf(parts);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** For people and logs: {@code 21538.46}. */
    @Override
    public String toString() {
        return java.math.BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
