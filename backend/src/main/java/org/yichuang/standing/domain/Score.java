package org.yichuang.standing.domain;

import java.time.LocalDate;
import java.util.List;
import org.yichuang.kernel.number.Fraction;

/** A whole score of one organisation on one day, exact; by which rules is part of it. */
public record Score(String ruleKey, String ruleVersion, LocalDate asOf, Fraction total, List<DimensionScore> dimensions) {
    public IndicatorScore indicator(String key) {
        return dimensions.stream().flatMap(one -> one.indicators().stream()).filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }

    public DimensionScore dimension(String key) {
        return dimensions.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }
}
