package org.yichuang.gate;

/** What form a fact has. */
public enum FactType {
    FLAG, NUMBER, MONEY, TEXT, DAY, LIST,
    /** Every day on which it happened: a condition that looks back counts those that lie in its period. */
    DAYS,
    /** It has never happened. */
    NEVER,
    /** It has begun and goes on. */
    ONGOING
}
