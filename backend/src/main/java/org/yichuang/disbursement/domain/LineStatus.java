package org.yichuang.disbursement.domain;

/** What a line of a bank statement is known to be. */
@org.eclipse.microprofile.openapi.annotations.media.Schema(name = "BankLineStatus")
public enum LineStatus {
    /** Nobody has said yet. */
    OPEN,
    /** It is the payment it names. */
    MATCHED,
    /** The books did not order it: a difference follows it up. */
    DIFFERENCE,
    /** Money that came in and waits in the books to be assigned to a refund. */
    RECEIVED,
    /** Money that came back for a difference. */
    RETURN
}
