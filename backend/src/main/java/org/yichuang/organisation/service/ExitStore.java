package org.yichuang.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.yichuang.organisation.ExitStatus;
import org.yichuang.organisation.HostLinkStatus;
import org.yichuang.organisation.domain.ExitRequest;
import org.yichuang.organisation.domain.HostLink;

/** Where requests to leave lie, and the links that end with them. */
@ApplicationScoped
class ExitStore {
    private final EntityManager db;

    ExitStore(EntityManager db) {
        this.db = db;
    }

    ExitRequest find(long id) {
        return db.find(ExitRequest.class, id);
    }

    ExitRequest lock(long id) {
        return db.find(ExitRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(ExitRequest request) {
        db.persist(request);
    }

    void flush() {
        db.flush();
    }

    boolean isAsked(long organisationId) {
        return !db.createQuery("select 1 from ExitRequest where organisationId = :id and live = 1", Integer.class).setParameter("id", organisationId)
                .getResultList().isEmpty();
    }

    List<Long> inPublicity() {
        return db.createQuery("select id from ExitRequest where status = :status order by id", Long.class).setParameter("status", ExitStatus.IN_PUBLICITY)
                .getResultList();
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
