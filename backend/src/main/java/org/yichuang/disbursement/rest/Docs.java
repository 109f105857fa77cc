package org.yichuang.disbursement.rest;

/** Words that several operations share. */
final class Docs {
    static final String TRANCHE = "identifier of the part";
    static final String PAYMENT = "identifier of the instruction";
    static final String HOLD = "identifier of the hold";
    static final String BATCH = "identifier of the batch";
    static final String STATEMENT = "identifier of the statement";
    static final String LINE = "identifier of the line";
    static final String DIFFERENCE = "identifier of the difference";
    static final String KEY = "made up by the caller, repeated with every retry";
    static final String CODE = "a fresh one-time code of the caller";

    private Docs() { }
}
