package org.yichuang.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.yichuang.kernel.id.Id;
import org.yichuang.organisation.ExitObstacle;
import org.yichuang.organisation.ExitObstacles;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.organisation.domain.HostLink;

/** A host cannot leave while filed bodies rely on it. */
@ApplicationScoped
class HostedBodies implements ExitObstacles {
    private final ExitStore store;
    private final OrganisationDirectory organisations;

    HostedBodies(ExitStore store, OrganisationDirectory organisations) {
        this.store = store;
        this.organisations = organisations;
    }

    @Override
    public List<ExitObstacle> of(long organisationId) {
        var ids = store.hostedBy(organisationId).stream().map(HostLink::organisationId).collect(Collectors.toList());
        var names = organisations.summaries(ids);
        return ids.stream().map(id -> new ExitObstacle(ExitObstacle.Kind.HOSTED_BODY, new Id(id), names.get(id).name())).toList();
    }
}
