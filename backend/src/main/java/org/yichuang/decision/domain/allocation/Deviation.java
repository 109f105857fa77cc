package org.yichuang.decision.domain.allocation;

/**
 * One departure, with the reason that the minutes carry.
 *
 * @param amountFen for CUT, what remains; for TAKE it may be less than the rules give; else null
 */
public record Deviation(long applicationId, DeviationKind kind, Long amountFen, String words) { }
