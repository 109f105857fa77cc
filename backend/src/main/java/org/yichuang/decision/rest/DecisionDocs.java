package org.yichuang.decision.rest;

/** Words that several operations share. */
final class DecisionDocs {
    static final String ID = "identifier of the decision";
    static final String LINE = "identifier of the award line";
    static final String IF_MATCH = "ETag that the change rests on";
    static final String KEY = "made up by the caller, repeated with every retry";
    static final String CODE = "a one-time code of the authenticator, not used before";

    private DecisionDocs() { }
}
