package org.yichuang.decision.domain.allocation;

/** How much of a pool's part for awards is used and what is left. */
public record PoolUse(long poolId, long usedFen, long leftFen) { }
