package org.yichuang.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yichuang.activity.domain.Activity;
import org.yichuang.activity.domain.ActivityContent;
import org.yichuang.activity.domain.ActivityRules;
import org.yichuang.activity.domain.Helper;
import org.yichuang.activity.domain.HelperHours;
import org.yichuang.kernel.time.WorkingCalendar;
import org.yichuang.organisation.OrganisationSummary;

/** At most so many hours of a person count on a day, over all activities. */
class HelperHoursTest {
    private static final LocalDate DAY = LocalDate.parse("2026-06-18");

    private static Activity activity(long organisation, LocalDate day) {
        var body = new OrganisationSummary(organisation, "社", null, null, null, null, null, null, "330604002016", "/330604/", false, null, null, null, null, null);
        var said = new ActivityContent(null, "送餐", day, 0, 600, "社区", "330604002016", ServiceField.ELDERLY, null, Set.of(), null, 1, 1, null);
        return new Activity(body, said, false, 1, "陈敏", Instant.parse("2026-06-18T04:00:00Z"));
    }

    static Stream<Arguments> days() {
        return Stream.of(
                Arguments.of("one short activity", List.of(150), 150),
                Arguments.of("exactly the most", List.of(480), 480),
                Arguments.of("one minute over", List.of(481), 480),
                Arguments.of("two that fit", List.of(200, 280), 480),
                Arguments.of("two that do not", List.of(300, 300), 480),
                Arguments.of("the third counts nothing", List.of(300, 180, 60), 480));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("days")
    void a_person_and_day(String what, List<Integer> minutes, int expected) {
        var helpers = minutes.stream().map(one -> new Helper(activity(1, DAY), "陈敏", one)).toList();
        assertEquals(expected, HelperHours.counted(helpers, 480).values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void another_person_another_day_and_another_organisation_count_for_themselves() {
        var helpers = List.of(new Helper(activity(1, DAY), "陈敏", 480), new Helper(activity(1, DAY), "李强", 480),
                new Helper(activity(1, DAY.plusDays(1)), "陈敏", 480), new Helper(activity(2, DAY), "陈敏", 480));
        assertEquals(4 * 480, HelperHours.counted(helpers, 480).values().stream().mapToInt(Integer::intValue).sum());
    }

    @ParameterizedTest
    @CsvSource({"2026-06-18, 2026-06-18, false", "2026-06-18, 2026-07-18, false", "2026-06-18, 2026-07-19, true", "2026-01-01, 2026-06-18, true"})
    void late_is_more_than_thirty_days_after_the_day(LocalDate held, LocalDate entered, boolean late) {
        assertEquals(late, new ActivityRules().isLate(held, entered, new WorkingCalendar()));
    }
}
