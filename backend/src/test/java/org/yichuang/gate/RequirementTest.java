package org.yichuang.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.money.Money;
import org.yichuang.kernel.time.Days;
import org.yichuang.kernel.time.WorkingCalendar;

/** Every operator against every form of fact that matters: yes, no, or no answer. */
class RequirementTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 15);
    private static final WorkingCalendar CALENDAR = new WorkingCalendar();
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String UNKNOWN = "unknown";

    static Stream<Arguments> flags() {
        var off = Requirement.is(false);
        var offForAYear = off.within(LookBack.months(12));
        return Stream.of(
                Arguments.of(Requirement.is(true), FactValue.flag(true), YES), Arguments.of(Requirement.is(true), FactValue.flag(false), NO),
                Arguments.of(off, FactValue.flag(false), YES), Arguments.of(off, FactValue.ongoing(), NO), Arguments.of(off, FactValue.never(), YES),
                Arguments.of(off, day("2026-10-14"), YES), Arguments.of(off, FactValue.number(0), UNKNOWN),
                Arguments.of(off, FactValue.text("no"), UNKNOWN),
                Arguments.of(offForAYear, FactValue.flag(true), NO), Arguments.of(offForAYear, FactValue.flag(false), UNKNOWN),
                Arguments.of(offForAYear, FactValue.never(), YES), Arguments.of(offForAYear, FactValue.ongoing(), NO),
                Arguments.of(offForAYear, day("2025-10-15"), NO), Arguments.of(offForAYear, day("2025-10-14"), YES),
                Arguments.of(Requirement.is(true).within(LookBack.months(12)), FactValue.days(days("2024-01-01", "2026-01-01")), YES));
    }

    static Stream<Arguments> lookingBack() {
        var year = Requirement.notWithin(LookBack.months(12));
        var days = Requirement.notWithin(LookBack.of(Days.natural(365)));
        var working = Requirement.notWithin(LookBack.of(Days.working(3)));
        return Stream.of(
                Arguments.of(year, FactValue.never(), YES), Arguments.of(year, FactValue.ongoing(), NO), Arguments.of(year, day("2025-10-15"), NO),
                Arguments.of(year, day("2025-10-14"), YES), Arguments.of(year, day("2026-12-31"), NO),
                Arguments.of(year, FactValue.flag(false), UNKNOWN),
                Arguments.of(year, FactValue.number(0), UNKNOWN), Arguments.of(days, day("2025-10-15"), NO),
                Arguments.of(days, day("2025-10-14"), YES),
                Arguments.of(working, day("2026-10-12"), NO), Arguments.of(working, day("2026-10-09"), YES),
                Arguments.of(year, FactValue.days(List.of()), YES), Arguments.of(year, FactValue.days(days("2026-10-01")), NO));
    }

    static Stream<Arguments> numbers() {
        var once = Requirement.atLeast(1).within(LookBack.months(12));
        var none = Requirement.atMost(0).within(LookBack.months(24));
        return Stream.of(
                Arguments.of(Requirement.atLeast(3), FactValue.number(3), YES), Arguments.of(Requirement.atLeast(3), FactValue.number(2), NO),
                Arguments.of(Requirement.atMost(3), FactValue.number(3), YES), Arguments.of(Requirement.atMost(3), FactValue.number(4), NO),
                Arguments.of(Requirement.between(2, 4), FactValue.number(2), YES), Arguments.of(Requirement.between(2, 4), FactValue.number(4), YES),
                Arguments.of(Requirement.between(2, 4), FactValue.number(1), NO), Arguments.of(Requirement.between(2, 4), FactValue.number(5), NO),
                Arguments.of(Requirement.atMost(3), FactValue.money(Money.ZERO), UNKNOWN),
                Arguments.of(Requirement.atMost(3), FactValue.text("3"), UNKNOWN),
                Arguments.of(once, FactValue.days(days("2025-10-15")), YES), Arguments.of(once, FactValue.days(days("2025-10-14")), NO),
                Arguments.of(once, FactValue.days(days("2026-10-16")), NO), Arguments.of(once, FactValue.never(), NO),
                Arguments.of(once, FactValue.number(5), UNKNOWN),
                Arguments.of(none, FactValue.never(), YES), Arguments.of(none, day("2026-01-01"), NO), Arguments.of(none, FactValue.ongoing(), NO));
    }

    static Stream<Arguments> amounts() {
        var nothing = Requirement.atMost(Money.ZERO);
        var band = Requirement.between(Money.yuan(1), Money.yuan(2));
        return Stream.of(
                Arguments.of(nothing, FactValue.money(Money.ZERO), YES), Arguments.of(nothing, FactValue.money(Money.fen(1)), NO),
                Arguments.of(nothing, FactValue.never(), YES), Arguments.of(nothing, FactValue.number(0), UNKNOWN),
                Arguments.of(Requirement.atLeast(Money.yuan(1)), FactValue.money(Money.fen(99)), NO),
                Arguments.of(Requirement.atLeast(Money.yuan(1)), FactValue.money(Money.fen(100)), YES),
                Arguments.of(band, FactValue.money(Money.fen(200)), YES), Arguments.of(band, FactValue.money(Money.fen(201)), NO));
    }

    static Stream<Arguments> textsListsAndDays() {
        var states = Requirement.oneOf(List.of("NORMAL", "DORMANT"));
        var noBan = Requirement.list(Operator.LIST_HAS_NONE, List.of("ban"));
        var paper = Requirement.list(Operator.LIST_HAS_ANY, List.of("licence", "certificate"));
        var limit = LocalDate.of(2026, 6, 30);
        return Stream.of(
                Arguments.of(states, FactValue.text("DORMANT"), YES), Arguments.of(states, FactValue.text("ZOMBIE"), NO),
                Arguments.of(states, FactValue.never(), UNKNOWN),
                Arguments.of(Requirement.noneOf(List.of("ZOMBIE")), FactValue.text("NORMAL"), YES),
                Arguments.of(Requirement.noneOf(List.of("ZOMBIE")), FactValue.text("ZOMBIE"), NO),
                Arguments.of(noBan, FactValue.list(List.of()), YES), Arguments.of(noBan, FactValue.list(List.of("ban")), NO),
                Arguments.of(noBan, FactValue.never(), YES),
                Arguments.of(paper, FactValue.list(List.of("certificate")), YES), Arguments.of(paper, FactValue.list(List.of("letter")), NO),
                Arguments.of(paper, FactValue.text("certificate"), UNKNOWN),
                Arguments.of(Requirement.day(Operator.DAY_ON, limit), day("2026-06-30"), YES),
                Arguments.of(Requirement.day(Operator.DAY_ON, limit), day("2026-07-01"), NO),
                Arguments.of(Requirement.day(Operator.DAY_BEFORE, limit), day("2026-06-29"), YES),
                Arguments.of(Requirement.day(Operator.DAY_BEFORE, limit), day("2026-06-30"), NO),
                Arguments.of(Requirement.day(Operator.DAY_AFTER, limit), day("2026-07-01"), YES),
                Arguments.of(Requirement.day(Operator.DAY_AFTER, limit), day("2026-06-30"), NO),
                Arguments.of(Requirement.day(Operator.DAY_BEFORE, limit), FactValue.never(), NO),
                Arguments.of(Requirement.day(Operator.DAY_BEFORE, limit), FactValue.ongoing(), UNKNOWN));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource({"flags", "lookingBack", "numbers", "amounts", "textsListsAndDays"})
    void a_fact_is_held_against_a_requirement(Requirement requirement, FactValue fact, String expected) {
        assertEquals(expected, words(requirement.metBy(fact, TODAY, CALENDAR)));
        assertEquals(requirement, Json.read(Json.write(requirement), Requirement.class));
        assertEquals(fact, Json.read(Json.write(fact), FactValue.class));
    }

    private static String words(Optional<Boolean> met) {
        return met.map(yes -> yes ? YES : NO).orElse(UNKNOWN);
    }

    private static FactValue day(String day) {
        return FactValue.day(LocalDate.parse(day));
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }
}
