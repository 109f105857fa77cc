package org.yichuang.fund;

/** Where money can stand. An amount stands in exactly one place at a time; journals move it. */
public enum AccountKind {
    /** What the treasury or a donor gave; negative by what was given. */
    SOURCE,
    AVAILABLE, RESERVED, COMMITTED, PAYABLE, IN_TRANSIT, PAID, WITHDRAWN,
    /** The world outside the books; negative by what came in. */
    BANK,
    CLEARING, RETURNED, OWED_TO_TREASURY, REMITTED
}
