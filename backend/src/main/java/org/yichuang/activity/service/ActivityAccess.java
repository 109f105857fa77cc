package org.yichuang.activity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import org.yichuang.activity.ActivityProblem;
import org.yichuang.activity.ActivityViewers;
import org.yichuang.activity.domain.Activity;
import org.yichuang.activity.domain.ActivityStore;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Reach;
import org.yichuang.identity.Role;
import org.yichuang.kernel.problem.CommonProblem;

/** Who may see, write and confirm which activity record: the one place that decides it. Who may not know of one is told that there is none. */
@ApplicationScoped
public class ActivityAccess {
    static final String[] WRITERS = {Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR};
    private static final String[] VERIFIERS = {Role.VILLAGE_CONFIRMER, Role.TOWNSHIP_OFFICER};
    private static final String[] READERS = {Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.HOST_SIGNATORY, Role.VILLAGE_CONFIRMER,
        Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.OPERATOR, Role.AUDITOR, Role.DEPARTMENT_OFFICER, Role.OBSERVER};
    private final ActivityStore store;
    private final Caller caller;
    private final Instance<ActivityViewers> viewers;

    ActivityAccess(ActivityStore store, Caller caller, Instance<ActivityViewers> viewers) {
        this.store = store;
        this.caller = caller;
        this.viewers = viewers;
    }

    Reach readable() {
        return caller.reach(READERS);
    }

    Activity visible(long id) {
        return seen(store.find(id));
    }

    Activity held(long id) {
        return seen(store.lock(id));
    }

    public boolean mayRead(long id) {
        var found = store.find(id);
        return found != null && mayRead(found);
    }

    private Activity seen(Activity found) {
        if (found == null || !mayRead(found)) throw CommonProblem.NOT_FOUND.refuse();
        return found;
    }

    boolean mayRead(Activity activity) {
        var project = activity.content().projectId();
        return readable().covers(activity.divisionPath(), activity.organisationId()) || project != null && viewsProject(project);
    }

    /** A stage above lets the caller read all activities of this project. */
    boolean viewsProject(long projectId) {
        return viewers.stream().anyMatch(stage -> stage.mayReadProject(projectId));
    }

    boolean mayWrite(long organisationId) {
        return caller.reach(WRITERS).organisationIds().contains(organisationId);
    }

    void requireWriter(long organisationId) {
        if (!mayWrite(organisationId)) throw CommonProblem.NOT_FOUND.refuse();
    }

    boolean mayVerify(Activity activity) {
        var reach = activity.isLate() ? caller.reach(Role.TOWNSHIP_OFFICER) : caller.reach(VERIFIERS);
        return reach.coversDivision(activity.divisionPath()) && !isOwn(activity);
    }

    /** Nobody confirms what the own organisation did; what came late needs the township. */
    Activity toDecide(long id) {
        var activity = held(id);
        if (!caller.reach(VERIFIERS).coversDivision(activity.divisionPath())) throw CommonProblem.FORBIDDEN.refuse();
        if (isOwn(activity)) throw ActivityProblem.OWN_ACTIVITY.refuse();
        if (!mayVerify(activity)) throw ActivityProblem.LATE_NEEDS_TOWNSHIP.with("day", activity.content().heldOn());
        return activity;
    }

    private boolean isOwn(Activity activity) {
        return caller.reach(READERS).organisationIds().contains(activity.organisationId());
    }
}
