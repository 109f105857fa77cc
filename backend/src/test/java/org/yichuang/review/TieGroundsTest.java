package org.yichuang.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.call.rules.ConflictGround;
import org.yichuang.call.rules.TieKind;
import org.yichuang.house.Rules;
import org.yichuang.kernel.time.Days;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.review.domain.TieGrounds;

/** Each ground reaches back as far as it says itself; one that says nothing is about the present. */
class TieGroundsTest {
    private static final LocalText WORDS = new LocalText("情形", "ground");
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);
    private static final List<ConflictGround> GROUNDS = List.of(
            new ConflictGround("employed-there", WORDS, Days.natural(1095), Set.of(TieKind.EMPLOYED, TieKind.ADVISER)),
            new ConflictGround("donor", WORDS, null, Set.of(TieKind.DONOR)),
            new ConflictGround("coach", WORDS, Days.working(5), Set.of(TieKind.COACH)),
            new ConflictGround("coach-long", WORDS, Days.natural(30), Set.of(TieKind.COACH)));

    @ParameterizedTest(name = "{0} until {1}: {2}")
    @CsvSource({
        "EMPLOYED, , employed-there", "EMPLOYED, 2023-04-21, employed-there", "EMPLOYED, 2023-04-20, none", "ADVISER, 2026-04-01, employed-there",
        "DONOR, , donor", "DONOR, 2026-04-20, donor", "DONOR, 2026-04-19, none", "DONOR, 2026-05-01, donor",
        // Monday to Monday: five working days after the 13th end on the 20th.
        "COACH, 2026-04-13, coach", "COACH, 2026-04-10, coach-long", "COACH, 2026-03-20, none",
        "MEMBER, , none"})
    void which_ground_a_tie_is(TieKind kind, LocalDate endedOn, String ground) {
        assertEquals(ground, new TieGrounds(GROUNDS, new WorkingCalendar()).of(kind, endedOn, TODAY).orElse("none"));
    }

    /** From before ties were named: everything counts, as far back as any ground reaches. */
    @ParameterizedTest(name = "{0} until {1}: {2}")
    @CsvSource({"DONOR, , register", "KIN, 2023-04-21, register", "KIN, 2023-04-20, none"})
    void a_book_that_names_no_ties_means_all(TieKind kind, LocalDate endedOn, String ground) {
        var unnamed = GROUNDS.stream().map(one -> new ConflictGround(one.key(), one.text(), one.lookBack(), null)).toList();
        assertEquals(ground, new TieGrounds(unnamed, new WorkingCalendar()).of(kind, endedOn, TODAY).orElse("none"));
    }

    @Test
    void every_rule_book_says_which_ground_each_tie_is() {
        Rules.all().forEach((name, book) -> {
            for (var kind : TieKind.values()) {
                assertEquals(1, book.review().conflictGrounds().stream().filter(ground -> ground.ties().contains(kind)).count(), name + " " + kind);
            }
        });
    }
}
