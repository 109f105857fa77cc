package org.yichuang.fund;

/** Whose money a pool is; each has its own rules, so it never mixes with another. */
public enum FundSource { BUDGET, WELFARE_LOTTERY, DONATION, OTHER }
