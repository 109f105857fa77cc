package org.yichuang.standing.domain;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.yichuang.kernel.json.Json;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.kernel.words.LocalText;

/**
 * The rule book of standing in one version. Scores name the version that they were made by.
 *
 * @param publishOnDay day of the month on which the month before is published by itself, unless the bureau has done it
 * @param dormantDays without a confirmed activity for longer than this an organisation is dormant
 * @param lowTotal a published total below it is a low one
 */
public record StandingRules(String key, String version, LocalText name, LocalText basis, Counting counting, int publishOnDay, int dormantDays,
                            Fraction lowTotal, List<Dimension> dimensions) {

    public StandingRules {
        dimensions = List.copyOf(dimensions);
        var keys = new HashSet<String>();
        for (var dimension : dimensions) {
            require(dimension.weight() > 0 && !dimension.indicators().isEmpty() && keys.add(dimension.key()), "dimension " + dimension.key());
            for (var one : dimension.indicators()) require(one.weight() > 0 && keys.add(one.key()), "indicator " + one.key());
        }
        require(dimensions.stream().mapToInt(Dimension::weight).sum() == 100, "the dimensions' weights do not add up to 100");
        require(publishOnDay >= 1 && publishOnDay <= 28, "no month has the day of publication");
    }

    public static StandingRules parse(String text) {
        return Json.read(text, StandingRules.class);
    }

    /** How far back anything looks. */
    public int longestWindow() {
        return longest(one -> true);
    }

    /** How far back the indicators look that rest on activities: there are many of them, so no more are read. */
    public int activityWindow() {
        return longest(one -> one.measure().ofActivities());
    }

    private int longest(Predicate<Indicator> which) {
        return dimensions.stream().flatMap(one -> one.indicators().stream()).filter(which).mapToInt(this::windowOf).max().orElse(counting.windowMonths());
    }

    public int windowOf(Indicator indicator) {
        return indicator.windowMonths() == null ? counting.windowMonths() : indicator.windowMonths();
    }

    private static void require(boolean holds, String what) {
        if (!holds) throw new IllegalArgumentException("standing's rule book: " + what);
    }
}
