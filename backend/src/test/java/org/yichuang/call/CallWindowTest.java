package org.yichuang.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.call.domain.LifeLine;
import org.yichuang.call.rules.PlannedStage;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.Days;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.kernel.words.LocalText;

/** "31 March 24:00" means: the last microsecond of the day is in time, midnight is not. */
class CallWindowTest {
    private static final Instant MIDNIGHT = BusinessClock.endOf(LocalDate.of(2026, 3, 31));
    private static final CallWindow WINDOW = new CallWindow(Instant.parse("2026-03-02T01:00:00Z"), MIDNIGHT);

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T08:59:59.999999+08:00, false", "2026-03-02T09:00:00+08:00, true", "2026-03-31T23:59:59.850+08:00, true",
        "2026-03-31T23:59:59.999999+08:00, true", "2026-04-01T00:00:00.000000+08:00, false", "2026-04-01T00:01:00+08:00, false"})
    void the_window_holds_its_first_instant_and_not_its_last(String at, boolean open) {
        assertEquals(open, WINDOW.contains(OffsetDateTime.parse(at).toInstant()));
    }

    @Test
    void the_last_day_is_the_one_that_ends_at_midnight() {
        assertEquals(LocalDate.of(2026, 3, 31), WINDOW.lastDay());
    }

    @Test
    void each_stage_of_the_life_line_follows_the_one_before_in_counted_days() {
        var text = new LocalText("公示", "Publicity");
        var line = LifeLine.of(new CallWindow(WINDOW.opensAt(), BusinessClock.endOf(LocalDate.of(2026, 4, 28))),
                List.of(new PlannedStage("publicity", text, text, Days.working(5)), new PlannedStage("agreement", text, text, Days.working(1))), new WorkingCalendar());
        assertEquals(LocalDate.of(2026, 5, 8), line.get(1).last());
        assertEquals(LocalDate.of(2026, 5, 9), line.get(2).first());
    }
}
