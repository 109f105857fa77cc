package org.yichuang.document;

import org.yichuang.kernel.step.Subject;

/** Implemented by a stage above for its own kind of subject: may the caller read what is attached to this one? */
public interface DocumentReaders {
    /** The kind of subject it answers for, as in {@link Subject#kind()}. */
    String subjectKind();

    boolean mayRead(Subject subject);
}
