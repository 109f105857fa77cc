package org.yichuang.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Implemented by a stage above: what it knows that counts for a score. It is asked and does not tell by itself, because the
 * most telling fact, a report that did not come, happens without an event. A bean of this type is enough.
 */
public interface IndicatorSource {
    /** Of all these organisations at once, in a fixed number of statements; days in {@code (after, last]}. */
    List<StandingFact> facts(Collection<Long> organisationIds, LocalDate after, LocalDate last);
}
