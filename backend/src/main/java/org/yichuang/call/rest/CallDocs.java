package org.yichuang.call.rest;

/** Words that several operations of calls share. */
final class CallDocs {
    static final String ID = "identifier of the call";
    static final String IF_MATCH = "ETag of the call that the change rests on";
    static final String KEY = "made up by the caller, repeated with every retry";

    private CallDocs() { }
}
