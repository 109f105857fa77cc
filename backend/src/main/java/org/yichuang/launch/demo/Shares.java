package org.yichuang.launch.demo;

import java.util.stream.IntStream;

/** Splits a whole number by weights so that the parts add up to it: what is left over goes to the largest remainders. */
final class Shares {
    private Shares() { }

    static int[] of(int total, double... weights) {
        double sum = 0;
        for (var weight : weights) sum += weight;
        var parts = new int[weights.length];
        var remainders = new double[weights.length];
        int given = 0;
        for (int i = 0; i < weights.length; i++) {
            double exact = total * weights[i] / sum;
            parts[i] = (int) exact;
            // Rounded, so that equal remainders stay equal and the earlier part goes first.
            remainders[i] = Math.rint((exact - parts[i]) * 1e9);
            given += parts[i];
        }
        IntStream.range(0, weights.length).boxed().sorted((a, b) -> Double.compare(remainders[b], remainders[a])).limit(total - given)
                .forEach(i -> parts[i]++);
        return parts;
    }
}
