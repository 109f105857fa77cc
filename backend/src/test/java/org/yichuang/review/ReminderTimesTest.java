package org.yichuang.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.review.domain.ReminderTimes;

/** Three days, one day and two hours before: each once, missed ones together, none from before the round began and none too late. */
class ReminderTimesTest {
    private static final Instant DUE = Instant.parse("2026-04-20T10:00:00Z");

    @ParameterizedTest(name = "{1} h before, begun {0} h before: {2}")
    @CsvSource({"240, 73, 0", "240, 72, 72", "240, 25, 72", "240, 24, 24", "240, 3, 24", "240, 2, 2", "240, 0, 0", "240, -1, 0", "72, 60, 0", "71, 24, 24", "1, 1, 0"})
    void which_reminder_stands(int begunBefore, int hoursBefore, int standing) {
        var now = DUE.minus(Duration.ofHours(hoursBefore));
        assertEquals(standing, ReminderTimes.standing(List.of(2, 72, 24), DUE.minus(Duration.ofHours(begunBefore)), DUE, now).orElse(0));
    }
}
