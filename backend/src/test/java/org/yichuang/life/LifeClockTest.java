package org.yichuang.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.life.domain.LifeClock;
import org.yichuang.life.domain.LifeRecords;
import org.yichuang.life.domain.LifeRules;
import org.yichuang.life.domain.Suspension;

/** The clock of domain 4.5, day by day. */
class LifeClockTest {
    private static final LocalText ORDER = new LocalText("暂停聚集的通知", "order to suspend gatherings");

    private static LifeRules rules(Suspension... suspensions) {
        return new LifeRules("test", "1", ORDER, 365, 180, 12, 60, List.of(suspensions));
    }

    private static String says(LifeRules rules, String today, String recognised, String active, String confirmed, boolean atWork) {
        return new LifeClock(rules, 180).on(LocalDate.parse(today), new LifeRecords(day(recognised), day(active), day(confirmed), atWork))
                .map(one -> one.stage() + " " + one.reason() + " " + one.since() + " " + one.quietDays()).orElse("-");
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    @ParameterizedTest(name = "on {0}, known since {1}, last active {2}, confirmed {3}, at work {4}: {5}")
    @CsvSource({
        // The 180th day is not yet dormant, the 181st is; over a leap day too.
        "2026-06-30, 2019-03-01, 2026-01-01,           , false, -",
        "2026-07-01, 2019-03-01, 2026-01-01,           , false, DORMANT NO_VERIFIED_ACTIVITY 2026-01-01 181",
        "2024-06-29, 2019-03-01, 2024-01-01,           , false, -",
        "2024-06-30, 2019-03-01, 2024-01-01,           , false, DORMANT NO_VERIFIED_ACTIVITY 2024-01-01 181",
        // A candidate on the 365th day; from a leap day it is the day before the anniversary would be.
        "2026-12-31, 2019-03-01, 2026-01-01,           , false, DORMANT NO_VERIFIED_ACTIVITY 2026-01-01 364",
        "2027-01-01, 2019-03-01, 2026-01-01,           , false, ZOMBIE_CANDIDATE NO_VERIFIED_ACTIVITY 2026-01-01 365",
        "2025-02-27, 2019-03-01, 2024-02-29,           , false, DORMANT NO_VERIFIED_ACTIVITY 2024-02-29 364",
        "2025-02-28, 2019-03-01, 2024-02-29,           , false, ZOMBIE_CANDIDATE NO_VERIFIED_ACTIVITY 2024-02-29 365",
        // Without any activity the quiet began when it was recognised; a new body is left alone for 180 days.
        "2026-06-30, 2026-01-01,           ,           , false, -",
        "2026-07-01, 2026-01-01,           ,           , false, DORMANT NO_VERIFIED_ACTIVITY 2026-01-01 181",
        "2027-01-01, 2026-01-01,           ,           , false, ZOMBIE_CANDIDATE NO_VERIFIED_ACTIVITY 2026-01-01 365",
        "2026-06-30, 2026-01-01, 2024-01-01,           , false, -",
        // Nothing is known: nobody is named for it. An old activity is known.
        "2026-07-01,           ,           ,           , false, -",
        "2026-07-01,           , 2025-01-01,           , false, ZOMBIE_CANDIDATE NO_VERIFIED_ACTIVITY 2025-01-01 546",
        // A running project keeps from being a candidate, not from being dormant.
        "2027-01-01, 2019-03-01, 2026-01-01,           , true,  DORMANT NO_VERIFIED_ACTIVITY 2026-01-01 365",
        "2026-06-30, 2019-03-01, 2026-06-01, 2024-01-01, true,  -",
        // The yearly confirmation was due on 2026-01-15; sixty days later it makes a candidate, however active.
        "2026-03-15, 2019-03-01, 2026-03-01, 2025-01-15, false, -",
        "2026-03-16, 2019-03-01, 2026-03-01, 2025-01-15, false, ZOMBIE_CANDIDATE CONFIRMATION_OVERDUE 2026-01-15 60",
        "2026-03-16, 2019-03-01, 2026-03-01,           , false, -",
        // Of two reasons the quiet is the one told.
        "2027-01-01, 2019-03-01, 2026-01-01, 2025-01-15, false, ZOMBIE_CANDIDATE NO_VERIFIED_ACTIVITY 2026-01-01 365",
        "2026-09-01, 2019-03-01, 2026-01-01, 2025-01-15, false, ZOMBIE_CANDIDATE CONFIRMATION_OVERDUE 2026-01-15 229",
        // Held tomorrow by a wrong date: nobody sleeps in the future.
        "2026-07-01, 2019-03-01, 2026-07-02,           , false, -"})
    void days(String today, String recognised, String active, String confirmed, boolean atWork, String expected) {
        assertEquals(expected, says(rules(), today, recognised, active, confirmed, atWork));
    }

    @ParameterizedTest(name = "suspended {0} to {1}: {2}")
    @CsvSource({
        "2026-02-01, 2026-02-10, 171", "2025-12-01, 2026-01-01, 181", "2025-12-01, 2026-01-02, 180", "2026-07-01, 2026-08-01, 180", "2026-07-02, 2026-08-01, 181",
        "2025-01-01, 2027-01-01, 0", "2024-01-01, 2024-12-31, 181", "2026-01-01, 2026-01-01, 181", "2026-07-01, 2026-07-01, 180"})
    void days_of_a_suspension_are_cut_out(String first, String last, long expected) {
        var rules = rules(new Suspension(day(first), day(last), ORDER));
        assertEquals(expected, rules.daysBetween(day("2026-01-01"), day("2026-07-01")));
    }

    @Test
    void a_suspension_holds_up_every_count() {
        var rules = rules(new Suspension(day("2026-02-01"), day("2026-02-10"), ORDER), new Suspension(day("2026-03-01"), day("2026-03-05"), ORDER));
        assertEquals("-", says(rules, "2026-07-15", "2019-03-01", "2026-01-01", null, false));
        assertEquals("DORMANT NO_VERIFIED_ACTIVITY 2026-01-01 181", says(rules, "2026-07-16", "2019-03-01", "2026-01-01", null, false));
        assertEquals("-", says(rules, "2026-07-15", "2026-01-01", null, null, false));
        assertEquals("-", says(rules, "2026-03-30", "2019-03-01", "2026-03-01", "2025-01-15", false));
        assertEquals("ZOMBIE_CANDIDATE CONFIRMATION_OVERDUE 2026-01-15 60", says(rules, "2026-03-31", "2019-03-01", "2026-03-01", "2025-01-15", false));
    }

    @Test
    void rules_that_make_no_sense_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Suspension(day("2026-02-02"), day("2026-02-01"), ORDER));
        var first = new Suspension(day("2026-02-01"), day("2026-02-10"), ORDER);
        assertThrows(IllegalArgumentException.class, () -> rules(first, new Suspension(day("2026-02-10"), day("2026-02-12"), ORDER)));
        assertThrows(IllegalArgumentException.class, () -> new LifeRules("test", "1", ORDER, 0, 180, 12, 60, List.of()));
    }
}
