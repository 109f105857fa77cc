package org.yichuang.audit;

import java.util.Optional;

/** Implemented by a stage above for its own kind of subject: in which division is this one at home? An auditor sees the rows of the own region. */
public interface SubjectRegion {
    /** The kind of subject it answers for, as in {@link org.yichuang.kernel.step.Subject#kind()}. */
    String subjectKind();

    /** The path of the division; empty for one that is not there. Reads no more than it must: it is asked in the middle of a change. */
    Optional<String> pathOf(long subjectId);
}
