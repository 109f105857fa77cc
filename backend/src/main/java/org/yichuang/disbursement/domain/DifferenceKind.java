package org.yichuang.disbursement.domain;

/** How the bank's books differ from ours. */
public enum DifferenceKind {
    /** A part of a grant left the account a second time. */
    DUPLICATE_PAYMENT,
    /** Money left that nobody ordered. */
    OUTSIDE_DEBIT
}
