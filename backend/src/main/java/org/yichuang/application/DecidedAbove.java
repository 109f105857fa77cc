package org.yichuang.application;

import java.util.Collection;
import java.util.Set;

/** Implemented by the stages that decide, on a shortlist or on awards: an application that was decided on waits for nobody here any more. */
public interface DecidedAbove {
    /** Those of them on which a decision stands, whatever it says. */
    Set<Long> decided(Collection<Long> applicationIds);
}
