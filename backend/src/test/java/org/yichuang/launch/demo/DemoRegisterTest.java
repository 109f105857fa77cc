package org.yichuang.launch.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yichuang.house.ApiTest;
import org.yichuang.organisation.BodyOnPaper;
import org.yichuang.organisation.Category;
import org.yichuang.organisation.FilingNumber;
import org.yichuang.organisation.UnifiedCreditCode;
import org.yichuang.place.Divisions;

@ApiTest
class DemoRegisterTest {
    private static final long SEED = DemoRegister.SEED;
    @Inject DemoRegister demo;
    @Inject Divisions divisions;
    @Inject EntityManager db;

    @Test
    void it_has_the_survey_s_totals_and_the_province_s_mix() {
        var bodies = demo.bodies(SEED);
        assertEquals(3_630, bodies.size());
        var today = divisions.allOn(java.time.LocalDate.of(2026, 9, 28));
        assertEquals(1_020, bodies.stream().filter(body -> today.get(body.divisionCode()).urban()).count());
        assertEquals(364, bodies.stream().map(BodyOnPaper::divisionCode).distinct().count(), "every village and community has one");
        var fields = bodies.stream().collect(Collectors.groupingBy(BodyOnPaper::category, Collectors.counting()));
        assertEquals(List.of(1_525L, 581L, 871L, 581L, 72L), java.util.Arrays.stream(Category.values()).map(fields::get).toList());
        assertEquals(254, bodies.stream().filter(BodyOnPaper::isRegistered).count());
        bodies.stream().filter(BodyOnPaper::isRegistered).forEach(body -> UnifiedCreditCode.parse(body.creditCode()));
    }

    @Test
    void no_name_comes_twice_and_none_is_unwieldy() {
        var bodies = demo.bodies(SEED);
        assertEquals(bodies.size(), new HashSet<>(bodies.stream().map(BodyOnPaper::name).toList()).size());
        assertTrue(bodies.stream().allMatch(body -> body.name().length() <= 25));
    }

    @Test
    void the_seed_alone_decides() {
        assertEquals(demo.bodies(7), demo.bodies(7));
        assertTrue(!demo.bodies(7).equals(demo.bodies(8)));
    }

    @Test
    void it_is_loaded_through_the_register_and_once() {
        long began = System.nanoTime();
        int entered = demo.load(SEED);
        var took = Duration.ofNanos(System.nanoTime() - began);
        // Another test may have needed the full register before.
        assertTrue(entered == 3_630 || entered == 0, entered + " entered");
        assertEquals(0, demo.load(SEED));
        var names = demo.bodies(SEED).stream().map(BodyOnPaper::name).toList();
        var numbers = db.createQuery("select filingNumber from Organisation where kind = FILED and status = NORMAL and name in :names", String.class)
                .setParameter("names", names).getResultList();
        assertEquals(3_376, numbers.size());
        numbers.forEach(FilingNumber::parse);
        var serials = numbers.stream().map(FilingNumber::new).collect(Collectors.groupingBy(number -> number.value().substring(0, 13)));
        assertTrue(serials.keySet().stream().anyMatch(series -> series.startsWith("BA330604113")), "Songxia was a town until 2019");
        assertEquals(3_376, numbers.stream().map(Function.identity()).distinct().count());
        System.out.println("demo register loaded in " + took.toMillis() + " ms");
    }
}
