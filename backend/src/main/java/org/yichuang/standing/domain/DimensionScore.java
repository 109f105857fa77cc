package org.yichuang.standing.domain;

import java.util.List;
import org.yichuang.kernel.number.Fraction;

/** What one dimension came to out of 100; {@code points} is null where none of its indicators applies. */
public record DimensionScore(String key, int weight, Fraction points, List<IndicatorScore> indicators) { }
