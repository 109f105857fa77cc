package org.yichuang.fund;

/** A pool as stages above know it. */
public record PoolSummary(long id, String title, FundSource source, int fiscalYear, String divisionPath, PoolStatus status) { }
