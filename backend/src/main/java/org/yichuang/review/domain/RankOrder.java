package org.yichuang.review.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.yichuang.call.rules.TieBreak;
import org.yichuang.kernel.json.Digest;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.review.RankedPlace;

/**
 * From scores to places. Whoever passed comes before whoever did not; equal totals go down the tie-break chain; ids and
 * times never decide. What the whole chain leaves equal shares a place until a seed was drawn in public: then the order
 * is that of sha256(seed + ":" + code), which anyone can recompute.
 */
public final class RankOrder {
    private final List<TieBreak> chain;
    private final String seed;

    /** @param seed null while nothing was drawn */
    public RankOrder(List<TieBreak> chain, String seed) {
        this.chain = chain;
        this.seed = seed;
    }

    public List<RankedPlace> places(List<Scored> scored) {
        var places = new ArrayList<RankedPlace>();
        for (boolean passed : new boolean[] {true, false}) {
            var group = scored.stream().filter(one -> one.passed() == passed).toList();
            for (var tied : split(group, one -> one.total(), true)) settle(tied, 0, null, passed, places);
        }
        return List.copyOf(places);
    }

    /** Does a tie among those who passed wait for the draw? */
    public static boolean awaitsDraw(List<RankedPlace> places) {
        var passed = places.stream().filter(RankedPlace::passed).map(RankedPlace::place).toList();
        return passed.size() != passed.stream().distinct().count();
    }

    private void settle(List<Scored> tied, int step, String by, boolean passed, List<RankedPlace> places) {
        if (tied.size() == 1) {
            places.add(place(tied.get(0), places.size() + 1, by));
        } else if (!passed) {
            share(tied, by, places);
        } else if (step < chain.size()) {
            ask(tied, step, by, places);
        } else {
            share(tied, by, places);
        }
    }

    private void ask(List<Scored> tied, int step, String by, List<RankedPlace> places) {
        var question = chain.get(step);
        if (question.by() == TieBreak.By.PUBLIC_DRAW) {
            if (seed == null) share(tied, by, places);
            else for (var one : drawn(tied)) places.add(place(one, places.size() + 1, name(question)));
            return;
        }
        var parts = switch (question.by()) {
            case CRITERION_MEAN -> split(tied, one -> one.criterionMeans().get(question.criterion()), true);
            // Where nobody can tell how many awards one of them had, the question decides nothing.
            case FEWER_RECENT_AWARDS -> tied.stream().anyMatch(one -> one.recentAwards() == null) ? List.of(tied)
                    : split(tied, one -> Fraction.of(one.recentAwards()), false);
            case SMALLER_REQUEST -> split(tied, one -> Fraction.of(one.requestedFen()), false);
            case PUBLIC_DRAW -> throw new IllegalStateException();
        };
        var decided = parts.size() > 1 ? name(question) : by;
        for (var part : parts) settle(part, step + 1, decided, true, places);
    }

    private List<Scored> drawn(List<Scored> tied) {
        return tied.stream().sorted(Comparator.comparing(one -> Digest.sha256(seed + ":" + one.drawCode()))).toList();
    }

    private static void share(List<Scored> tied, String by, List<RankedPlace> places) {
        int place = places.size() + 1;
        tied.stream().sorted(Comparator.comparing(Scored::drawCode)).forEach(one -> places.add(place(one, place, by)));
    }

    private static List<List<Scored>> split(List<Scored> group, Function<Scored, Fraction> value, boolean highestFirst) {
        var parts = new TreeMap<Fraction, List<Scored>>(highestFirst ? Comparator.reverseOrder() : Comparator.naturalOrder());
        for (var one : group) parts.computeIfAbsent(value.apply(one), same -> new ArrayList<>()).add(one);
        return List.copyOf(parts.values());
    }

    private static RankedPlace place(Scored one, int place, String by) {
        return new RankedPlace(one.applicationId(), place, one.passed(), one.base(), one.bonus(), one.total(), by);
    }

    /** {@code CRITERION_MEAN:need}, {@code PUBLIC_DRAW}. */
    private static String name(TieBreak question) {
        return question.by() == TieBreak.By.CRITERION_MEAN ? question.by() + ":" + question.criterion() : question.by().name();
    }
}
