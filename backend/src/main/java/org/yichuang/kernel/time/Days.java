package org.yichuang.kernel.time;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** A length of time as measures state it: so many working days or so many natural days. */
public record Days(@Min(1) @Max(3660) int count, @NotNull Unit unit) {
    public enum Unit { WORKING, NATURAL }

    public static Days working(int count) {
        return new Days(count, Unit.WORKING);
    }

    public static Days natural(int count) {
        return new Days(count, Unit.NATURAL);
    }
}
