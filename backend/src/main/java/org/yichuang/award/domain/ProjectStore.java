package org.yichuang.award.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.yichuang.kernel.problem.CommonProblem;

/** Where projects lie. */
@ApplicationScoped
public class ProjectStore {
    private final EntityManager db;

    ProjectStore(EntityManager db) {
        this.db = db;
    }

    public Optional<Project> find(long id) {
        return Optional.ofNullable(db.find(Project.class, id));
    }

    public Project lock(long id) {
        var project = db.find(Project.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (project == null) throw CommonProblem.NOT_FOUND.refuse();
        return project;
    }

    public List<Project> all(Collection<Long> ids) {
        return db.createQuery("from Project where id in :ids", Project.class).setParameter("ids", ids).getResultList();
    }

    public Optional<Project> ofAward(long awardLineId) {
        return db.createQuery("from Project where awardLineId = :id", Project.class).setParameter("id", awardLineId).getResultStream().findFirst();
    }

    public List<Project> ofCall(long callId) {
        return db.createQuery("from Project where callId = :call order by id", Project.class).setParameter("call", callId).getResultList();
    }

    public List<Project> of(long organisationId) {
        return db.createQuery("from Project where implementerId = :id or hostId = :id order by id", Project.class)
                .setParameter("id", organisationId).getResultList();
    }
}
