package org.yichuang.fund.domain;

/** One side of a journal: whose account, in which pool. */
public record Leg(long ownerId, long poolId) {
    static Leg pool(long poolId) {
        return new Leg(poolId, poolId);
    }
}
