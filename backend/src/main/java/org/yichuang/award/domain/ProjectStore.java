package org.yichuang.award.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yichuang.award.ProjectStatus;
import org.yichuang.kernel.problem.CommonProblem;

/** Where projects lie. */
@ApplicationScoped
public class ProjectStore {
    private final EntityManager db;

    ProjectStore(EntityManager db) {
        this.db = db;
    }

    public void add(Object row) {
        db.persist(row);
    }

    public void flush() {
        db.flush();
    }

    public List<FrozenBudget> budgets(long projectId) {
        return db.createQuery("from FrozenBudget where projectId = :id order by number", FrozenBudget.class).setParameter("id", projectId).getResultList();
    }

    public List<FrozenPlan> plans(long projectId) {
        return db.createQuery("from FrozenPlan where projectId = :id order by number", FrozenPlan.class).setParameter("id", projectId).getResultList();
    }

    public Optional<ChangeRequest> change(long id) {
        return Optional.ofNullable(db.find(ChangeRequest.class, id));
    }

    public List<ChangeRequest> changes(long projectId) {
        return db.createQuery("from ChangeRequest where projectId = :id order by number", ChangeRequest.class).setParameter("id", projectId).getResultList();
    }

    public List<Termination> terminations(long projectId) {
        return db.createQuery("from Termination where projectId = :id order by id", Termination.class).setParameter("id", projectId).getResultList();
    }

    /** Contracted ones whose first day has come. */
    public List<Long> toBegin(LocalDate today, int limit) {
        return db.createQuery("select id from Project where status = :contracted and startsOn <= :today order by startsOn, id", Long.class)
                .setParameter("contracted", ProjectStatus.CONTRACTED).setParameter("today", today).setMaxResults(limit).getResultList();
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
        return db.createQuery("from Project where awardLineId = :id", Project.class).setParameter("id", awardLineId).getResultList().stream().findFirst();
    }

    public List<Project> ofCall(long callId) {
        return db.createQuery("from Project where callId = :call order by id", Project.class).setParameter("call", callId).getResultList();
    }

    /** Those of them that carry out a live project. */
    public Set<Long> implementersAtWork(Collection<Long> organisationIds) {
        if (organisationIds.isEmpty()) return Set.of();
        var live = Arrays.stream(ProjectStatus.values()).filter(ProjectStatus::isLive).toList();
        return Set.copyOf(db.createQuery("select distinct implementerId from Project where implementerId in :ids and status in :live", Long.class)
                .setParameter("ids", organisationIds).setParameter("live", live).getResultList());
    }

    public List<Project> of(long organisationId) {
        return db.createQuery("from Project where implementerId = :id or hostId = :id order by id", Project.class)
                .setParameter("id", organisationId).getResultList();
    }
}
