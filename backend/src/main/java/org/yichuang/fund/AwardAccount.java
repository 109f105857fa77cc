package org.yichuang.fund;

/** An award, or a contract for a fee, as the books keep it. {@code projectId} is null for fees. */
public record AwardAccount(long awardId, Long projectId, Purpose purpose) { }
