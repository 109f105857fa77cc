package org.yichuang.review.domain;

import java.util.Map;
import org.yichuang.kernel.number.Fraction;

/**
 * What the sheets of one application come to in one round.
 *
 * @param score exact
 * @param criterionMeans over the sheets that were kept
 * @param sheets how many were valid
 */
public record SheetScore(Fraction score, Map<String, Fraction> criterionMeans, int sheets) { }
