package org.yichuang.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yichuang.organisation.HostLinkStatus;
import org.yichuang.organisation.domain.HostLink;

/** Looks up who hosts whom. */
@ApplicationScoped
public class HostLinks {
    private final EntityManager db;

    HostLinks(EntityManager db) {
        this.db = db;
    }

    /** Null while no host has agreed. */
    public Long acceptedHostOf(long organisationId) {
        return acceptedHostsOf(List.of(organisationId)).get(organisationId);
    }

    public Map<Long, Long> acceptedHostsOf(Collection<Long> organisationIds) {
        if (organisationIds.isEmpty()) return Map.of();
        return db.createQuery("from HostLink where organisationId in :ids and status = :accepted", HostLink.class)
                .setParameter("ids", organisationIds).setParameter("accepted", HostLinkStatus.ACCEPTED).getResultList().stream()
                .collect(Collectors.toMap(HostLink::organisationId, HostLink::hostId));
    }

    HostLink liveOf(long organisationId) {
        return db.createQuery("from HostLink where organisationId = :id and live = 1", HostLink.class).setParameter("id", organisationId)
                .getResultList().stream().findFirst().orElse(null);
    }

    List<HostLink> hostedBy(long organisationId) {
        return db.createQuery("from HostLink where hostId = :id and status = :accepted order by id", HostLink.class).setParameter("id", organisationId)
                .setParameter("accepted", HostLinkStatus.ACCEPTED).getResultList();
    }

    /** What it asked of others and others of it. */
    List<HostLink> linksOf(long organisationId) {
        return db.createQuery("from HostLink where (hostId = :id or organisationId = :id) and live = 1 order by id", HostLink.class)
                .setParameter("id", organisationId).getResultList();
    }
}
