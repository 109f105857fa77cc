package org.yichuang.fund;

/**
 * A line of a bank statement.
 *
 * @param divisionPath of the office whose bank account it is: who may see it while it belongs to no pool yet
 */
public record BankLine(long id, String divisionPath) { }
