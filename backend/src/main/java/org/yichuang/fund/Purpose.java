package org.yichuang.fund;

/** What money of a pool is set aside for. {@code feeKind} is null for grants. */
public record Purpose(long poolId, Long callId, FeeKind feeKind) {
    public static Purpose grants(long poolId, long callId) {
        return new Purpose(poolId, callId, null);
    }
}
