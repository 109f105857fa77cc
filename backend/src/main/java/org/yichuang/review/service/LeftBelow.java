package org.yichuang.review.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import org.yichuang.application.DecidedAbove;
import org.yichuang.review.domain.ShortlistStore;

/** Whom an announced shortlist left below its line no later stage judges: nobody is waited for any more. */
@ApplicationScoped
class LeftBelow implements DecidedAbove {
    private final ShortlistStore shortlists;

    LeftBelow(ShortlistStore shortlists) {
        this.shortlists = shortlists;
    }

    @Override
    public Set<Long> decided(Collection<Long> applicationIds) {
        return Set.copyOf(shortlists.belowTheLine(applicationIds));
    }
}
