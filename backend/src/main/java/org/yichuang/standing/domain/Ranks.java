package org.yichuang.standing.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yichuang.kernel.number.Fraction;

/** Places by total, the highest first. Who is equal shares a place, and the places behind stay empty: 1, 2, 2, 4. */
public final class Ranks {
    private Ranks() { }

    public static <T> Map<T, Integer> of(Collection<T> all, Function<T, Fraction> total) {
        var sorted = all.stream().sorted(Comparator.comparing(total).reversed()).toList();
        var places = new HashMap<T, Integer>();
        Fraction former = null;
        int place = 0;
        for (int i = 0; i < sorted.size(); i++) {
            var own = total.apply(sorted.get(i));
            if (!own.equals(former)) place = i + 1;
            former = own;
            places.put(sorted.get(i), place);
        }
        return places;
    }

    /** The same within each group. */
    public static <T, G> Map<T, Integer> within(Collection<T> all, Function<T, G> group, Function<T, Fraction> total) {
        var places = new HashMap<T, Integer>();
        all.stream().collect(Collectors.groupingBy(group)).values().forEach(some -> places.putAll(of(some, total)));
        return places;
    }
}
