package org.yichuang.audit;

import java.util.Optional;
import java.util.Set;

/** What the record has to know about who asks; the accounts stand above it and tell. */
public interface AuditCallers {
    /** Where the person who acts now works: the home of a row whose subject has none of its own. */
    Optional<String> regionOfWriter();

    /** Paths of the divisions whose record the caller may read; empty for everybody but auditors. */
    Set<String> regionsOfReader();
}
