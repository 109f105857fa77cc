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
    private final HostLinks links;
    private final OrganisationDirectory organisations;

    HostedBodies(HostLinks links, OrganisationDirectory organisations) {
        this.links = links;
        this.organisations = organisations;
    }

    @Override
    public List<ExitObstacle> of(long organisationId) {
        var ids = links.hostedBy(organisationId).stream().map(HostLink::organisationId).collect(Collectors.toList());
        var names = organisations.summaries(ids);
        return ids.stream().map(id -> new ExitObstacle(ExitObstacle.Kind.HOSTED_BODY, new Id(id), names.get(id).name())).toList();
    }
}
