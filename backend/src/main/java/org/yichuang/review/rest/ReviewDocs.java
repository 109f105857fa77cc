package org.yichuang.review.rest;

/** Words that several operations of the review share. */
final class ReviewDocs {
    static final String IF_MATCH = "the ETag of what is changed";
    static final String KEY = "made by the client; the same key again answers with what was done the first time";

    private ReviewDocs() { }
}
