package org.yichuang.review;

import org.yichuang.kernel.number.Fraction;

/**
 * Where one application stands in a ranking list.
 *
 * @param place from 1; several with the same place are still tied
 * @param passed every pass mark was met, on the base score
 * @param base the aggregated score before bonus and deduction
 * @param bonus points added or taken, after caps
 * @param total what is ranked; never below 0
 * @param decidedBy which question of the tie-break chain put it here; null where the score did
 */
public record RankedPlace(long applicationId, int place, boolean passed, Fraction base, int bonus, Fraction total, String decidedBy) { }
