package org.yichuang.gate.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.yichuang.gate.FactType;
import org.yichuang.gate.FactValue;
import org.yichuang.gate.LookBack;
import org.yichuang.gate.Requirement;
import org.yichuang.kernel.time.WorkingCalendar;

/** A fact held against a requirement on a day. A fact that does not tell what is asked gives no answer, never a yes. */
public record Comparison(FactValue fact, LookBack lookBack, LocalDate today, WorkingCalendar calendar) {

    public Optional<Boolean> meets(Requirement asked) {
        return switch (asked.operator()) {
            case FLAG_IS -> happened().map(asked.flag()::equals);
            case NOT_WITHIN -> happened().map(so -> !so);
            case NUMBER_AT_LEAST, NUMBER_AT_MOST, NUMBER_BETWEEN -> count().map(number -> inside(asked, number));
            case MONEY_AT_LEAST, MONEY_AT_MOST, MONEY_BETWEEN -> amount().map(fen -> inside(asked, fen));
            case TEXT_ONE_OF -> text().map(asked.texts()::contains);
            case TEXT_NONE_OF -> text().map(text -> !asked.texts().contains(text));
            case DAY_ON -> day(asked.day()::equals);
            case DAY_BEFORE -> day(day -> day.isBefore(asked.day()));
            case DAY_AFTER -> day(day -> day.isAfter(asked.day()));
            case LIST_HAS_NONE -> list().map(list -> list.stream().noneMatch(asked.texts()::contains));
            case LIST_HAS_ANY -> list().map(list -> list.stream().anyMatch(asked.texts()::contains));
        };
    }

    /** Is it so now, or was it within the period? A bare "no" tells nothing about the past. */
    private Optional<Boolean> happened() {
        return switch (fact.type()) {
            case ONGOING -> Optional.of(true);
            case NEVER -> Optional.of(false);
            case DAY -> Optional.of(concernsToday(fact.day()));
            case DAYS -> Optional.of(fact.days().stream().anyMatch(this::concernsToday));
            case FLAG -> lookBack == null || fact.flag() ? Optional.of(fact.flag()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private boolean concernsToday(LocalDate end) {
        var last = lookBack == null ? end.minusDays(1) : lookBack.lastDayFor(end, calendar);
        return !today.isAfter(last);
    }

    private Optional<Long> count() {
        return switch (fact.type()) {
            case NUMBER -> lookBack == null ? Optional.of(fact.number()) : Optional.empty();
            case NEVER -> Optional.of(0L);
            case ONGOING -> Optional.of(1L);
            case DAY -> Optional.of(count(List.of(fact.day())));
            case DAYS -> Optional.of(count(fact.days()));
            default -> Optional.empty();
        };
    }

    /** What has not come yet does not count. */
    private long count(List<LocalDate> days) {
        return days.stream().filter(day -> !day.isAfter(today)).filter(day -> lookBack == null || concernsToday(day)).count();
    }

    private Optional<Long> amount() {
        if (lookBack != null) return Optional.empty();
        return fact.type() == FactType.NEVER ? Optional.of(0L) : fact.type() == FactType.MONEY ? Optional.of(fact.number()) : Optional.empty();
    }

    private Optional<String> text() {
        return fact.type() == FactType.TEXT && lookBack == null ? Optional.of(fact.text()) : Optional.empty();
    }

    private Optional<Boolean> day(Predicate<LocalDate> asked) {
        return switch (fact.type()) {
            case DAY -> Optional.of(asked.test(fact.day()));
            case NEVER -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private Optional<List<String>> list() {
        return switch (fact.type()) {
            case LIST -> Optional.of(fact.list());
            case NEVER -> Optional.of(List.of());
            default -> Optional.empty();
        };
    }

    private static boolean inside(Requirement asked, long number) {
        return (asked.least() == null || number >= asked.least()) && (asked.most() == null || number <= asked.most());
    }
}
