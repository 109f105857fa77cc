package org.yichuang.standing.domain;

import java.util.Map;
import org.yichuang.kernel.number.Fraction;

/**
 * How a reading becomes points out of 100.
 *
 * @param target CAP: the value that earns all points
 * @param fullUntil DECLINE: up to here all points
 * @param zeroFrom DECLINE: from here none; a straight line between
 * @param factor SCALE: points for each unit
 * @param each DEDUCT: points off for each unit
 * @param points CASES: points of each case; DEDUCT: cases that outweigh the number
 */
public record Formula(Kind kind, Fraction target, Fraction fullUntil, Fraction zeroFrom, Fraction factor, Fraction each, Map<String, Fraction> points) {
    public static final Fraction FULL = Fraction.of(100);

    public enum Kind { CAP, DECLINE, SCALE, DEDUCT, CASES }

    public Formula {
        points = points == null ? Map.of() : Map.copyOf(points);
        boolean whole = switch (kind) {
            case CAP -> target != null && target.compareTo(Fraction.ZERO) > 0;
            case DECLINE -> fullUntil != null && zeroFrom != null && zeroFrom.compareTo(fullUntil) > 0;
            case SCALE -> factor != null;
            case DEDUCT -> each != null;
            case CASES -> !points.isEmpty();
        };
        if (!whole) throw new IllegalArgumentException("a formula of kind " + kind + " lacks its figures");
    }

    /** Null where the reading does not apply. */
    public Fraction points(Reading reading) {
        if (reading.notApplicable() != null) return null;
        if (reading.caseKey() != null) return ofCase(reading.caseKey());
        var value = reading.value();
        return within(switch (kind) {
            case CAP -> value.times(FULL).dividedBy(target);
            case DECLINE -> zeroFrom.minus(value).times(FULL).dividedBy(zeroFrom.minus(fullUntil));
            case SCALE -> value.times(factor);
            case DEDUCT -> FULL.minus(value.times(each));
            case CASES -> throw new IllegalStateException("a number where cases count");
        });
    }

    /** The best of the cases is the one with the most points. */
    public Fraction ofCase(String key) {
        var found = points.get(key);
        if (found == null) throw new IllegalArgumentException("the rule book knows no case " + key);
        return found;
    }

    private static Fraction within(Fraction points) {
        if (points.compareTo(Fraction.ZERO) < 0) return Fraction.ZERO;
        return points.compareTo(FULL) > 0 ? FULL : points;
    }
}
