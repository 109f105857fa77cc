package org.yichuang.standing.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.yichuang.activity.ActivityChanged;
import org.yichuang.conduct.ListingChanged;
import org.yichuang.kernel.step.Transitioned;
import org.yichuang.organisation.OrganisationChanged;

/** What happens below and changes a score. */
@ApplicationScoped
class ScoreEvents {
    private final ScoreKeeping keeping;

    ScoreEvents(ScoreKeeping keeping) {
        this.keeping = keeping;
    }

    void activity(@Observes ActivityChanged event) {
        keeping.renew(event.organisationId());
    }

    void listing(@Observes ListingChanged event) {
        keeping.renew(event.organisationId());
    }

    void register(@Observes OrganisationChanged event) {
        keeping.renew(event.organisationId());
    }

    /** Taken into the register, or out of it. */
    void life(@Observes Transitioned step) {
        if (step.subject().kind().equals("organisation")) keeping.renew(step.subject().id());
    }
}
