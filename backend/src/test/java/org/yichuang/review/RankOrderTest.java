package org.yichuang.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yichuang.call.rules.TieBreak;
import org.yichuang.call.rules.TieBreak.By;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.review.domain.RankOrder;
import org.yichuang.review.domain.Scored;

/** Places follow from scores, ties from the chain, and at its end from a draw that anyone can recompute. */
class RankOrderTest {
    private static final List<TieBreak> CHAIN = List.of(new TieBreak(By.CRITERION_MEAN, "need"), new TieBreak(By.FEWER_RECENT_AWARDS, null),
            new TieBreak(By.PUBLIC_DRAW, null));

    @Test
    void a_tie_on_fractions_is_decided_by_the_need() {
        var places = new RankOrder(CHAIN, null).places(List.of(scored(2, "247/3", "47/3", 0L), scored(1, "247/3", "49/3", 0L)));
        assertEquals(List.of(1L, 2L), places.stream().map(RankedPlace::applicationId).toList());
        assertEquals("CRITERION_MEAN:need", places.get(0).decidedBy());
        assertFalse(RankOrder.awaitsDraw(places));
    }

    @Test
    void a_tie_on_the_screen_alone_is_none() {
        var places = new RankOrder(CHAIN, null).places(List.of(scored(1, "8233/100", "20", 0L), scored(2, "247/3", "10", 0L)));
        assertEquals(2L, places.get(0).applicationId());
        assertEquals(null, places.get(0).decidedBy());
    }

    @Test
    void when_every_question_ties_the_place_is_shared_until_a_seed_is_drawn() {
        var tied = List.of(scored(1, "80", "15", 1L), scored(2, "80", "15", 1L), scored(3, "70", "15", 0L));
        var waiting = new RankOrder(CHAIN, null).places(tied);
        assertEquals(List.of(1, 1, 3), waiting.stream().map(RankedPlace::place).toList());
        assertTrue(RankOrder.awaitsDraw(waiting));
        var drawn = new RankOrder(CHAIN, "2026-04-20 摇号").places(tied);
        long first = Digest.sha256("2026-04-20 摇号:R-1").compareTo(Digest.sha256("2026-04-20 摇号:R-2")) < 0 ? 1 : 2;
        assertEquals(first, drawn.get(0).applicationId());
        assertEquals("PUBLIC_DRAW", drawn.get(1).decidedBy());
        assertFalse(RankOrder.awaitsDraw(drawn));
        assertNotEquals(drawn.get(0).place(), drawn.get(1).place());
    }

    @Test
    void what_nobody_can_tell_decides_nothing() {
        var places = new RankOrder(CHAIN, null).places(List.of(scored(1, "80", "15", null), scored(2, "80", "15", 0L)));
        assertTrue(RankOrder.awaitsDraw(places));
    }

    @Test
    void whoever_fails_a_pass_mark_comes_after_all_who_pass_and_needs_no_draw() {
        var failed = new Scored(9, "R-9", false, Fraction.of(95), 0, Map.of("need", Fraction.of(3)), 0L, 100);
        var alike = new Scored(8, "R-8", false, Fraction.of(95), 0, Map.of("need", Fraction.of(3)), 0L, 100);
        var places = new RankOrder(CHAIN, null).places(List.of(failed, alike, scored(1, "60", "15", 0L)));
        assertEquals(List.of(1L, 8L, 9L), places.stream().map(RankedPlace::applicationId).toList());
        assertFalse(RankOrder.awaitsDraw(places));
    }

    @Test
    void deductions_never_go_below_zero() {
        assertEquals(Fraction.ZERO, new Scored(1, "R", true, Fraction.of(3), -5, Map.of(), 0L, 1).total());
    }

    private static Scored scored(long id, String score, String need, Long awards) {
        return new Scored(id, "R-" + id, true, Fraction.parse(score), 0, Map.of("need", Fraction.parse(need)), awards, 100);
    }
}
