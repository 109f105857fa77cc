package org.yichuang.closing;

/** Why money has to come back. */
public enum RefundCause {
    /** The last account of a project that was carried out. */
    SETTLEMENT,
    /** The last account of a project that was ended before its time. */
    TERMINATION
}
