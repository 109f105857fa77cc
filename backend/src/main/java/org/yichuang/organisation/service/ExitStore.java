package org.yichuang.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.yichuang.organisation.ExitStatus;
import org.yichuang.organisation.domain.ExitRequest;

/** Where requests to leave lie. */
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
}
