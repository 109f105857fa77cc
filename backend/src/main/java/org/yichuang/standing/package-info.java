/**
 * Standing: where an organisation stands in four dimensions (domain 4). A versioned rule book says what is measured, against
 * which target and with what weight; every score can be worked out again by the organisation itself. The live score follows
 * each event; once a month it is published and frozen, and only what was published opens or shuts a gate. What a score rests
 * on belongs to other stages: those below are asked through their doors, those above tell it as {@link
 * org.yichuang.standing.IndicatorSource}s. Two small registers that nobody else keeps are kept here: the yearly confirmation
 * (what an organisation declares and which duties of its house it meets) and merits (honours, resources it brought in).
 */
package org.yichuang.standing;
