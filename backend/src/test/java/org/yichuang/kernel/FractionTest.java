package org.yichuang.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.yichuang.kernel.number.Fraction;

/** Scores are compared exactly; what people see is rounded half up. */
class FractionTest {
    @Test
    void thirds_are_exact_and_equal_however_they_are_written() {
        var third = Fraction.of(247).dividedBy(Fraction.of(3));
        assertEquals(Fraction.of(494, 6), third);
        assertEquals("82.33", third.shown(2));
        assertEquals(third, Fraction.parse(third.toString()));
        assertEquals(Fraction.of(247), third.plus(third).plus(third));
    }

    @Test
    void a_tie_on_the_screen_is_not_a_tie() {
        assertTrue(Fraction.of(82_334, 1000).compareTo(Fraction.of(247, 3)) > 0);
        assertEquals(Fraction.of(82_334, 1000).shown(2), Fraction.of(247, 3).shown(2));
        assertEquals("0.13", Fraction.of(1, 8).shown(2));
        assertEquals(Fraction.of(1, 2), Fraction.of(-1, -2));
    }
}
