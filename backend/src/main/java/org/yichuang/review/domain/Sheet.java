package org.yichuang.review.domain;

import java.util.Map;

/** The points of one valid sheet, by criterion. */
public record Sheet(Map<String, Integer> points) {
    public int total() {
        return points.values().stream().mapToInt(Integer::intValue).sum();
    }
}
