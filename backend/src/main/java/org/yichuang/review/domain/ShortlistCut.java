package org.yichuang.review.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yichuang.kernel.number.Fraction;

/**
 * Who goes on to the next stage: of each unit so many of the best that passed. Whoever equals the last of them goes on as
 * well, for a cut never falls between equals.
 */
public final class ShortlistCut {
    private ShortlistCut() { }

    /** @param places null for all that passed */
    public static Set<Long> goOn(List<Candidate> all, Integer places) {
        var on = new HashSet<Long>();
        all.stream().filter(Candidate::passed).collect(Collectors.groupingBy(Candidate::unit)).values().forEach(unit -> on.addAll(best(unit, places)));
        return on;
    }

    private static List<Long> best(List<Candidate> unit, Integer places) {
        if (places == null || unit.size() <= places) return unit.stream().map(Candidate::applicationId).toList();
        var line = unit.stream().map(Candidate::score).sorted(Comparator.reverseOrder()).skip(places - 1L).findFirst().orElseThrow();
        return unit.stream().filter(one -> one.score().isAtLeast(line)).map(Candidate::applicationId).toList();
    }

    /** @param unit of what the shortlist takes so many: a township, a track, a field; the same for all where it is one list */
    public record Candidate(long applicationId, String unit, boolean passed, Fraction score) { }
}
