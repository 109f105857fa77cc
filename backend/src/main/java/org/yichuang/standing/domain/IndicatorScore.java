package org.yichuang.standing.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.yichuang.kernel.number.Fraction;

/**
 * What one indicator came to.
 *
 * @param share its weight within the dimension in percent after the weights of what does not apply were spread; zero where it does not apply itself
 * @param points out of 100; null where it does not apply
 */
public record IndicatorScore(String key, int weight, Fraction share, Fraction value, String caseKey, NotApplicable notApplicable, Fraction points) {
    @JsonIgnore
    public boolean applies() {
        return notApplicable == null;
    }
}
