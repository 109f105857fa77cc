package org.yichuang.review.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where announced shortlists lie, every version of them. */
@ApplicationScoped
public class ShortlistStore {
    private final EntityManager db;

    ShortlistStore(EntityManager db) {
        this.db = db;
    }

    /** The newest version, whether it stands or was withdrawn. */
    public Optional<Shortlist> latest(ListStage of) {
        return db.createQuery("from Shortlist where callId = :call and listKey = :list and stageKey = :stage order by versionNo desc", Shortlist.class)
                .setParameter("call", of.callId()).setParameter("list", of.listKey()).setParameter("stage", of.stageKey()).setMaxResults(1)
                .getResultList().stream().findFirst();
    }

    /** The version that was announced and stands. */
    public Optional<Shortlist> standing(ListStage of) {
        return latest(of).filter(one -> one.status() == ShortlistStatus.ANNOUNCED);
    }

    public List<ShortlistPlace> places(long shortlistId) {
        return db.createQuery("from ShortlistPlace where shortlistId = :id order by id", ShortlistPlace.class).setParameter("id", shortlistId).getResultList();
    }

    /** Those of the applications that stand below the line of a shortlist in force. */
    public List<Long> belowTheLine(Collection<Long> applicationIds) {
        if (applicationIds.isEmpty()) return List.of();
        return db.createQuery("select p.applicationId from ShortlistPlace p join Shortlist s on s.id = p.shortlistId "
                        + "where p.applicationId in :ids and not p.goesOn and s.status = :standing", Long.class)
                .setParameter("ids", applicationIds).setParameter("standing", ShortlistStatus.ANNOUNCED).getResultList();
    }

    public void add(Shortlist one, List<ShortlistPlace> places) {
        db.persist(one);
        places.forEach(db::persist);
        db.flush();
    }
}
