package org.yichuang.fund.rest;

/** Words that several operations share. */
final class FundDocs {
    static final String POOL = "identifier of the pool";
    static final String ORDER = "identifier of the order";
    static final String IF_MATCH = "ETag that the change rests on";
    static final String FRESH = "a code of the authenticator that was not used before, or a recovery code; asked for where second factors are required";
    static final String KEY = "made up by the caller, repeated with every retry";

    private FundDocs() { }
}
