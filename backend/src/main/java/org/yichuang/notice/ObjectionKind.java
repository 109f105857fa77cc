package org.yichuang.notice;

/** What came in. All of it is read. */
public enum ObjectionKind {
    /** Named and in time: the line waits from the moment of receipt. */
    OBJECTION,
    /** In time but without a name: followed if its facts can be checked, and the line waits once it is accepted. */
    LEAD,
    /** After the end of the notice: it blocks nothing. */
    COMPLAINT
}
