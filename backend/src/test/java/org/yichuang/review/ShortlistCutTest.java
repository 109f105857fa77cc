package org.yichuang.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.review.domain.ShortlistCut;
import org.yichuang.review.domain.ShortlistCut.Candidate;

/** A cut takes so many of each unit, never passes between equals and never takes on what failed. */
class ShortlistCutTest {

    /** A candidate is {@code unit=score}, with {@code !} when it failed; they are numbered from 1. */
    @ParameterizedTest(name = "{0} of {1} → {2}")
    @CsvSource({
        "2, a=80 a=70 a=90, 1 3",
        "1, a=80 a=80 a=70, 1 2",
        "2, a=247/3 a=8233/100 a=82, 1 2",
        "1, a=247/3 a=494/6 a=8233/100, 1 2",
        "2, a=90! a=70 a=60 a=50, 2 3",
        "1, a=80 b=60 b=70 a=81, 3 4",
        "3, a=80 b=60, 1 2",
        ", a=80 a=10! b=60, 1 3",
        "1, a=40! b=30!, ''"})
    void who_goes_on(Integer places, String candidates, String on) {
        var all = new ArrayList<Candidate>();
        for (var one : candidates.split(" ")) {
            var parts = one.replace("!", "").split("=");
            all.add(new Candidate(all.size() + 1, parts[0], !one.endsWith("!"), Fraction.parse(parts[1])));
        }
        assertEquals(on, String.join(" ", new TreeSet<>(ShortlistCut.goOn(all, places)).stream().map(String::valueOf).toList()));
    }
}
