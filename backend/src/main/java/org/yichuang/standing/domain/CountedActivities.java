package org.yichuang.standing.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yichuang.kernel.number.Fraction;

/**
 * What of the activities counts. The same title on the same day at the same place is one activity, the confirmed record before
 * the other; of a day the heaviest few count; a person's day has so many minutes, those of confirmed activities first.
 */
final class CountedActivities {
    private final Counting counting;
    private final LocalDate asOf;
    /** Each once, confirmed ones first. */
    private final List<Done> once;

    CountedActivities(List<Done> all, Window window, Counting counting) {
        this.counting = counting;
        this.asOf = window.last();
        var seen = new HashSet<List<Object>>();
        this.once = all.stream().filter(one -> window.holds(one.on()))
                .sorted(Comparator.comparing(Done::verified).reversed().thenComparing(Done::id))
                .filter(one -> seen.add(List.of(one.title(), one.on(), one.place()))).toList();
    }

    List<Done> verified() {
        return once.stream().filter(Done::verified).toList();
    }

    /** How much each counts as an activity; those that do not are left out. */
    Map<Done, Fraction> activities() {
        var perDay = new HashMap<LocalDate, Integer>();
        var counted = new LinkedHashMap<Done, Fraction>();
        for (var one : once) {
            var weight = weight(one);
            if (weight.equals(Fraction.ZERO) || perDay.merge(one.on(), 1, Integer::sum) > counting.activitiesPerDay()) continue;
            counted.put(one, weight);
        }
        return counted;
    }

    /** Minutes of helpers that count, by activity. */
    Map<Done, Fraction> minutes() {
        record Entry(Done activity, String name, int minutes) { }
        var entries = new ArrayList<Entry>();
        for (var one : once) one.minutes().forEach((name, minutes) -> entries.add(new Entry(one, name, minutes)));
        entries.sort(Comparator.comparing((Entry one) -> one.activity().verified()).reversed()
                .thenComparing(Entry::minutes, Comparator.reverseOrder()).thenComparing(one -> one.activity().id()));
        var left = new HashMap<List<Object>, Integer>();
        var counted = new LinkedHashMap<Done, Integer>();
        for (var one : entries) {
            if (weight(one.activity()).equals(Fraction.ZERO)) continue;
            var personDay = List.<Object>of(one.name(), one.activity().on());
            int rest = left.getOrDefault(personDay, counting.minutesPerPersonDay());
            int minutes = Math.min(rest, one.minutes());
            left.put(personDay, rest - minutes);
            counted.merge(one.activity(), minutes, Integer::sum);
        }
        return counted.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> weight(entry.getKey()).times(Fraction.of(entry.getValue())), Fraction::plus, LinkedHashMap::new));
    }

    private Fraction weight(Done one) {
        if (one.verified()) return Fraction.of(1);
        return ChronoUnit.DAYS.between(one.on(), asOf) <= counting.unverifiedDays() ? counting.unverifiedShare() : Fraction.ZERO;
    }
}
