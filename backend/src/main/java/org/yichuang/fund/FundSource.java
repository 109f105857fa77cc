package org.yichuang.fund;

/** Where a pool's money comes from; lottery welfare money carries duties of its own, so pools are never mixed. */
public enum FundSource { GENERAL_BUDGET, LOTTERY_WELFARE, FOUNDATION, COMPANY }
