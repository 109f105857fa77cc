package org.yichuang.fund.domain;

/** What must hold in the books at any time. */
public enum ProofRule {
    /** Every journal has one entry out and one in. */
    TWO_ENTRIES,
    ZERO_SUM,
    /** Accounts and direction are those of the posting table. */
    POSTING_TABLE,
    /** No fact is posted twice. */
    POSTED_ONCE,
    /** A reversal undoes what it names, and each is undone once. */
    REVERSAL,
    /** A balance row shows what the journals sum up to. */
    POOL_BALANCE, AWARD_BALANCE, TRANCHE_BALANCE, RECEIPT_BALANCE,
    /** Something was posted for which there is no balance row. */
    BALANCE_MISSING,
    /** What awards of a pool add up to is what the pool shows. */
    AWARDS_OF_POOL,
    /** What tranches of an award add up to is what the award shows. */
    TRANCHES_OF_AWARD,
    /** Nothing beyond what was given, granted or approved. */
    LIMIT,
    /** Every approved order has its journal, and every such journal its order. */
    ORDER
}
