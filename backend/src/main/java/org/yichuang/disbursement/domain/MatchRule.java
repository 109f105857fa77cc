package org.yichuang.disbursement.domain;

/** By what a bank line was recognised as a payment. */
public enum MatchRule {
    /** The bank's serial number was recorded with the payment. */
    SERIAL,
    /** The line names the key that the instruction was sent with. */
    BANK_KEY,
    /** One open payment, and only one, is for this amount and this payee. */
    AMOUNT_AND_PAYEE,
    BY_HAND
}
