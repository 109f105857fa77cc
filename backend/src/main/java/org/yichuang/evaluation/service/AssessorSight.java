package org.yichuang.evaluation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.yichuang.activity.ActivityViewers;
import org.yichuang.application.ApplicationViewers;
import org.yichuang.award.Projects;
import org.yichuang.document.DocumentReaders;
import org.yichuang.evaluation.domain.Evaluation;
import org.yichuang.evaluation.domain.EvaluationStore;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Role;
import org.yichuang.kernel.step.Subject;

/** An assessor who has declared reads the application and the activities of the projects assigned, and what is attached to their evaluations. */
@ApplicationScoped
class AssessorSight implements ApplicationViewers, ActivityViewers, DocumentReaders {
    private final EntityManager db;
    private final EvaluationStore store;
    private final EvaluationAccess access;
    private final Projects projects;
    private final Caller caller;

    AssessorSight(EntityManager db, EvaluationStore store, EvaluationAccess access, Projects projects, Caller caller) {
        this.db = db;
        this.store = store;
        this.access = access;
        this.projects = projects;
        this.caller = caller;
    }

    @Override
    public boolean mayRead(long applicationId) {
        if (!caller.isSignedIn() || !caller.has(Role.ASSESSOR)) return false;
        return db.createQuery("select distinct e.projectId from Evaluation e where e.assessorId = :me and e.declaredAt is not null", Long.class)
                .setParameter("me", caller.accountId()).getResultList().stream().anyMatch(project -> applicationOf(project) == applicationId);
    }

    private long applicationOf(long projectId) {
        return projects.require(projectId).applicationId();
    }

    @Override
    public boolean mayReadProject(long projectId) {
        return access.isAssessorOf(projectId, true);
    }

    @Override
    public String subjectKind() {
        return Evaluation.KIND;
    }

    @Override
    public boolean mayRead(Subject subject) {
        var evaluation = store.find(subject.id());
        return evaluation != null && access.seesFile(evaluation);
    }
}
