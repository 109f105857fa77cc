package org.yichuang.conduct;

import java.util.EnumSet;
import java.util.Set;
import org.yichuang.kernel.step.Step;

/** On the list, or taken off again; what was once listed stays readable. */
public enum ListingStatus implements Step<ListingStatus> {
    LISTED, REMOVED;

    @Override
    public Set<ListingStatus> next() {
        return this == LISTED ? EnumSet.of(REMOVED) : EnumSet.noneOf(ListingStatus.class);
    }
}
