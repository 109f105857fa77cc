package org.yichuang.review.domain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.yichuang.call.rules.Aggregation;
import org.yichuang.call.rules.Aggregation.Method;
import org.yichuang.kernel.number.Fraction;

/**
 * How the sheets of one comparison group become scores (domain 2.3 and 10). Every application of a group has a sheet of
 * every member, in the same order, so one method and one number of sheets holds for all. Everything is exact.
 */
public final class SheetAggregation {
    private final Aggregation rule;
    private final int members;

    /** @param members how many reviewers' sheets are valid for the whole group */
    public SheetAggregation(Aggregation rule, int members) {
        this.rule = rule;
        this.members = members;
    }

    /** With fewer there is no result. */
    public boolean isValid() {
        return members >= rule.minimumValid();
    }

    /** What is really done with so many sheets: too few to drop extremes means the plain mean. */
    public Method method() {
        return rule.method() == Method.TRIMMED_MEAN && members < rule.trimFrom() ? Method.MEAN : rule.method();
    }

    /** @param group for each application the members' sheets, in the same order of members */
    public List<SheetScore> scores(List<List<Sheet>> group) {
        var factors = method() == Method.NORMALISED ? factors(group) : null;
        return group.stream().map(sheets -> score(sheets, factors)).toList();
    }

    private SheetScore score(List<Sheet> sheets, Fraction[] factors) {
        if (sheets.size() != members) throw new IllegalArgumentException("a group never mixes numbers of sheets");
        var totals = IntStream.range(0, members)
                .mapToObj(i -> factors == null ? Fraction.of(sheets.get(i).total()) : Fraction.of(sheets.get(i).total()).times(factors[i])).toList();
        var weights = weights(totals);
        return new SheetScore(weighted(totals, weights), criterionMeans(sheets, weights), members);
    }

    /** How much of each sheet counts: all of it, or less where it is, or shares, an extreme total. */
    private Fraction[] weights(List<Fraction> totals) {
        var weights = new Fraction[members];
        Arrays.fill(weights, Fraction.of(1));
        if (method() == Method.TRIMMED_MEAN) drop(totals, weights, rule.dropEachEnd(), rule.dropEachEnd());
        if (method() == Method.MEDIAN) drop(totals, weights, (members - 1) / 2, (members - 1) / 2);
        return weights;
    }

    /** Takes so many sheets off both ends. Which of several equal ones goes must not matter: each loses its share. */
    private static void drop(List<Fraction> totals, Fraction[] weights, int low, int high) {
        var distinct = totals.stream().distinct().sorted().toList();
        int left = low;
        for (int i = 0; i < distinct.size() && left > 0; i++) left -= take(totals, weights, distinct.get(i), left);
        left = high;
        for (int i = distinct.size() - 1; i >= 0 && left > 0; i--) left -= take(totals, weights, distinct.get(i), left);
    }

    private static int take(List<Fraction> totals, Fraction[] weights, Fraction total, int wanted) {
        var equal = IntStream.range(0, totals.size()).filter(i -> totals.get(i).equals(total)).toArray();
        int taken = Math.min(wanted, equal.length);
        for (int i : equal) weights[i] = weights[i].minus(Fraction.of(taken, equal.length));
        return taken;
    }

    private static Fraction weighted(List<Fraction> values, Fraction[] weights) {
        var sum = Fraction.ZERO;
        var whole = Fraction.ZERO;
        for (int i = 0; i < weights.length; i++) {
            sum = sum.plus(values.get(i).times(weights[i]));
            whole = whole.plus(weights[i]);
        }
        return sum.dividedBy(whole);
    }

    private static Map<String, Fraction> criterionMeans(List<Sheet> sheets, Fraction[] weights) {
        var means = new LinkedHashMap<String, Fraction>();
        for (var criterion : sheets.get(0).points().keySet()) {
            means.put(criterion, weighted(sheets.stream().map(sheet -> Fraction.of(sheet.points().get(criterion))).toList(), weights));
        }
        return means;
    }

    /**
     * NORMALISED: each member's totals are multiplied by (mean of all members) / (this member's own mean) over the group,
     * so a strict and a mild judge weigh alike; a member who gave nothing at all stays as he is.
     */
    private Fraction[] factors(List<List<Sheet>> group) {
        var own = new Fraction[members];
        Arrays.fill(own, Fraction.ZERO);
        for (var sheets : group) for (int i = 0; i < members; i++) own[i] = own[i].plus(Fraction.of(sheets.get(i).total()));
        var all = Arrays.stream(own).reduce(Fraction.ZERO, Fraction::plus).dividedBy(Fraction.of(members));
        return Arrays.stream(own).map(sum -> sum.equals(Fraction.ZERO) ? Fraction.of(1) : all.dividedBy(sum)).toArray(Fraction[]::new);
    }
}
