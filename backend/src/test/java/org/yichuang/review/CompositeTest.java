package org.yichuang.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yichuang.call.rules.Rubric;
import org.yichuang.call.rules.Rubric.Criterion;
import org.yichuang.kernel.money.BasisPoints;
import org.yichuang.kernel.number.Fraction;
import org.yichuang.kernel.words.LocalText;
import org.yichuang.review.domain.Composite;
import org.yichuang.review.domain.PassMarks;
import org.yichuang.review.domain.SheetScore;

/** Stages by their weights and juries by their shares make one exact score; pass marks are asked of the whole. */
class CompositeTest {
    private static final LocalText NAME = new LocalText("需求", "Need");
    private static final Rubric RUBRIC = new Rubric("one", NAME, List.of(new Criterion("need", NAME, NAME, 20, new BasisPoints(4000))));

    /** A part is {@code share:score:mean of the need}. */
    @ParameterizedTest(name = "{0} → {1}, need {2}")
    @CsvSource({
        "4000:80:10 6000:90:15, 86, 13, true",
        "4000:247/3:49/3 6000:8233/100:16, 123497/1500, 242/15, true",
        "3333:1:1 6667:1:1, 1, 1, false",
        "4000:50:10 6000:66.75:10, 1201/20, 10, true",
        "4000:50:10 6000:66:10, 298/5, 10, false",
        "4000:90:5 6000:90:10, 90, 8, true",
        "4000:90:5 6000:90:9, 90, 37/5, false",
        "0:10:1 10000:60:8, 60, 8, true"})
    void parts_make_a_whole(String parts, String score, String need, boolean passes) {
        var all = new ArrayList<Composite.Part>();
        for (var one : parts.split(" ")) {
            var cells = one.split(":");
            all.add(new Composite.Part(Fraction.of(Long.parseLong(cells[0]), BasisPoints.WHOLE), new SheetScore(number(cells[1]), Map.of("need", number(cells[2])), 3)));
        }
        var whole = Composite.of(all);
        assertEquals(number(score), whole.score());
        assertEquals(number(need), whole.criterionMeans().get("need"));
        assertEquals(3 * all.size(), whole.sheets());
        assertEquals(passes, PassMarks.met(whole, RUBRIC, 60));
    }

    private static Fraction number(String text) {
        return text.contains(".") ? Fraction.of(Long.parseLong(text.replace(".", "")), 100) : Fraction.parse(text);
    }
}
