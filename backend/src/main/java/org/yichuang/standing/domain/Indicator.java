package org.yichuang.standing.domain;

import org.yichuang.kernel.words.LocalText;

/**
 * One thing that counts.
 *
 * @param weight within its dimension
 * @param windowMonths how far it looks back where that differs from the rest; null for the common window
 */
public record Indicator(String key, LocalText label, int weight, Measure measure, Formula formula, LocalText rule, Integer windowMonths) { }
