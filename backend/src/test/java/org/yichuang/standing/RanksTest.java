package org.yichuang.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.standing.domain.Ranks;

/** Places: shared by who is equal, apart for who is only shown equal. */
class RanksTest {
    private record One(String name, String group, Fraction total) { }

    @Test
    void equal_totals_share_a_place_and_the_next_stays_empty() {
        var all = List.of(one("a", 90, 1), one("b", 80, 1), one("c", 80, 1), one("d", 70, 1));
        assertEquals(List.of(1, 2, 2, 4), places(all, Ranks.of(all, One::total)));
    }

    @Test
    void what_only_looks_equal_when_rounded_is_not_equal() {
        var all = List.of(one("a", 200001, 3000), one("b", 200000, 3000));
        assertEquals(all.get(0).total().shown(2), all.get(1).total().shown(2));
        assertEquals(List.of(1, 2), places(all, Ranks.of(all, One::total)));
    }

    @Test
    void groups_count_from_one_each() {
        var all = List.of(new One("a", "x", Fraction.of(5)), new One("b", "y", Fraction.of(4)), new One("c", "x", Fraction.of(3)), new One("d", "y", Fraction.of(4)));
        assertEquals(List.of(1, 1, 2, 1), places(all, Ranks.within(all, One::group, One::total)));
    }

    private static One one(String name, long numerator, long denominator) {
        return new One(name, "", Fraction.of(numerator, denominator));
    }

    private static List<Integer> places(List<One> all, Map<One, Integer> places) {
        return all.stream().map(places::get).toList();
    }
}
