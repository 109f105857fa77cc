package org.yichuang.application.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.yichuang.call.CallUses;

/** The tracks under which something has been begun: a correction of the call leaves them. */
@ApplicationScoped
class ChosenTracks implements CallUses {
    private final EntityManager db;

    ChosenTracks(EntityManager db) {
        this.db = db;
    }

    @Override
    public Set<String> tracksInUse(long callId) {
        return Set.copyOf(db.createQuery("select distinct trackKey from Application where callId = :call", String.class)
                .setParameter("call", callId).getResultList());
    }
}
