package org.yichuang.expense;

/** Accepted receipts now cover the share of what was paid that the rule book asks for. Fired in the accepting transaction. */
public record ReceiptsAccepted(long projectId) { }
