package org.yichuang.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.yichuang.place.domain.CodeSet;

/** The committed divisions say what domain 3.4 says. */
class CodeSetTest {
    @Test
    void today_the_district_has_twenty_units_and_364_villages_and_communities() {
        var today = LocalDate.of(2026, 6, 1);
        assertEquals(20, count(d -> d.isValidOn(today) && d.code().length() == 9));
        assertEquals(364, count(d -> d.isValidOn(today) && d.level().isHome()));
        assertEquals(51, count(d -> Boolean.TRUE.equals(d.urban())));
    }

    @Test
    void in_mid_2020_it_had_twenty_one_with_lihai() {
        var then = LocalDate.of(2020, 6, 30);
        assertEquals(21, count(d -> d.isValidOn(then) && d.code().length() == 9));
        assertEquals(1, count(d -> d.isValidOn(then) && d.name().equals("沥海街道")));
        assertEquals(21, count(d -> d.isValidOn(LocalDate.of(2016, 1, 1)) && d.code().length() == 9));
    }

    @Test
    void a_code_ends_on_the_day_its_successor_begins() {
        for (var former : CodeSet.read()) {
            if (former.successorCode() == null) continue;
            assertEquals(1, count(d -> d.code().equals(former.successorCode()) && d.validFrom().equals(former.validTo())), former.name());
        }
    }

    @Test
    void a_path_names_every_ancestor_and_itself() {
        for (var division : CodeSet.read()) assertTrue(division.path().endsWith("/" + division.code() + "/"), division.path());
        assertEquals(1, count(d -> d.path().equals("/330604/330604002/330604002016/") && d.name().equals("德济苑社区")));
    }

    private static long count(Predicate<Division> wanted) {
        return CodeSet.read().stream().filter(wanted).count();
    }
}
