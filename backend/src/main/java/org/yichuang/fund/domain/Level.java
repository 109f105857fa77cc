package org.yichuang.fund.domain;

/** The rows that hold balances, in the order in which they are locked. */
public enum Level {
    POOL("pool_balance", "pool_id"), AWARD("award_balance", "award_id"), TRANCHE("tranche_balance", "tranche_id"),
    RECEIPT("receipt_balance", "receipt_id");

    private final String table;
    private final String key;

    Level(String table, String key) {
        this.table = table;
        this.key = key;
    }

    public String table() {
        return table;
    }

    public String key() {
        return key;
    }
}
