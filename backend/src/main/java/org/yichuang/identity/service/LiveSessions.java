package org.yichuang.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** An access token is worth nothing once its session has ended: one read by primary key a request buys "sign out" that means it. */
@ApplicationScoped
public class LiveSessions {
    private final EntityManager db;

    LiveSessions(EntityManager db) {
        this.db = db;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean isAlive(long sessionId) {
        return db.createQuery("select count(s) from SignInSession s where s.id = :id and s.endedAt is null", Long.class)
                .setParameter("id", sessionId).getSingleResult() == 1;
    }
}
