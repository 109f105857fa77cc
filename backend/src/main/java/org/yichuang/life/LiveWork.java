package org.yichuang.life;

import java.util.Collection;
import java.util.Set;

/** Implemented by a stage above: which of these organisations have work of its own running? They are never made candidates by the clock. */
public interface LiveWork {
    Set<Long> runningFor(Collection<Long> organisationIds);
}
