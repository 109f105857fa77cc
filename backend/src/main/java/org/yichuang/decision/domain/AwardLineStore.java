package org.yichuang.decision.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.yichuang.kernel.problem.CommonProblem;

/** Where award lines lie. */
@ApplicationScoped
public class AwardLineStore {
    private final EntityManager db;

    AwardLineStore(EntityManager db) {
        this.db = db;
    }

    public Optional<AwardLine> find(long id) {
        return Optional.ofNullable(db.find(AwardLine.class, id));
    }

    public AwardLine lock(long id) {
        var line = db.find(AwardLine.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (line == null) throw CommonProblem.NOT_FOUND.refuse();
        return line;
    }

    public Optional<AwardLine> ofApplication(long applicationId) {
        return db.createQuery("from AwardLine where applicationId = :id", AwardLine.class).setParameter("id", applicationId).getResultStream().findFirst();
    }

    public List<AwardLine> ofCall(long callId) {
        return db.createQuery("from AwardLine where callId = :call order by listKey, place, id", AwardLine.class).setParameter("call", callId).getResultList();
    }
}
