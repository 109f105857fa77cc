package org.yichuang.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import org.yichuang.organisation.OrganisationUses;

/** Hosts, hosted ones, accounts for money and invitations rest on an organisation within the register itself. */
@ApplicationScoped
class OwnUses implements OrganisationUses {
    private final EntityManager db;

    OwnUses(EntityManager db) {
        this.db = db;
    }

    @Override
    public boolean anyOf(Collection<Long> ids) {
        return any("HostLink where organisationId in :ids or hostId in :ids", ids) || any("PayeeAccount where organisationId in :ids", ids)
                || any("Invitation where organisationId in :ids", ids) || any("ExitRequest where organisationId in :ids or successorId in :ids", ids);
    }

    private boolean any(String from, Collection<Long> ids) {
        return !db.createQuery("select 1 from " + from, Integer.class).setParameter("ids", ids).setMaxResults(1).getResultList().isEmpty();
    }
}
