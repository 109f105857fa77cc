package org.yichuang.decision.domain.allocation;

/** How the group departs from what order, money and quotas would give. */
public enum DeviationKind {
    /** Taken ahead of its place. */
    TAKE,
    /** Not selected although its turn had come. */
    PASS_OVER,
    /** Less than the rules would give. */
    CUT
}
