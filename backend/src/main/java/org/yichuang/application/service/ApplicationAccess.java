package org.yichuang.application.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yichuang.application.ApplicationProblem;
import org.yichuang.application.domain.Application;
import org.yichuang.application.ApplicationStatus;
import org.yichuang.application.ApplicationViewers;
import org.yichuang.application.ConfirmingParty;
import org.yichuang.application.domain.CheckStage;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Reach;
import org.yichuang.identity.Role;
import org.yichuang.kernel.problem.CommonProblem;

/**
 * Who may see and change which application. The people of the organisation see all of theirs; officers of the region
 * see what has been submitted; drafts are nobody else's business.
 */
@ApplicationScoped
class ApplicationAccess {
    static final String[] APPLICANTS = {Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR};
    static final String[] HOST_SIDE = {Role.HOST_SIGNATORY, Role.APPLICANT_OWNER};
    static final String[] OFFICERS = {Role.VILLAGE_CONFIRMER, Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD, Role.OPERATOR, Role.AUDITOR};
    private static final String VISIBLE_STATES = Arrays.stream(ApplicationStatus.values()).filter(ApplicationStatus::isVisibleToOfficers)
            .map(status -> "'" + status + "'").collect(Collectors.joining(", "));
    private final EntityManager db;
    private final Caller caller;
    private final Instance<ApplicationViewers> viewers;

    ApplicationAccess(EntityManager db, Caller caller, Instance<ApplicationViewers> viewers) {
        this.db = db;
        this.caller = caller;
        this.viewers = viewers;
    }

    /** 404 for whoever may not know that it exists. */
    Application readable(long id) {
        var application = db.find(Application.class, id);
        if (application == null || !mayRead(application)) throw CommonProblem.NOT_FOUND.refuse();
        return application;
    }

    /** The row is locked: what happens to it comes one after the other. */
    Application held(long id) {
        var application = db.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (application == null || !mayRead(application)) throw CommonProblem.NOT_FOUND.refuse();
        return application;
    }

    /** The row is locked: two editors of one draft save one after the other. */
    Application editable(long id) {
        var application = held(id);
        if (!isOwn(application)) throw CommonProblem.FORBIDDEN.refuse();
        if (!application.status().isEditable()) throw ApplicationProblem.NOT_EDITABLE.with("status", application.status());
        return application;
    }

    /** The check that the caller may make now, if it is his turn; nobody checks what his own organisation applies for. */
    Optional<CheckStage> turn(Application application) {
        if (isOwn(application) || isHosts(application)) return Optional.empty();
        return CheckStage.at(application.status()).filter(stage -> caller.reach(checkerOf(stage)).coversDivision(application.divisionPath()));
    }

    /** The row is locked: two officers check one after the other. */
    Application inCheck(long id) {
        var application = held(id);
        if (CheckStage.at(application.status()).isEmpty()) throw ApplicationProblem.NOT_IN_CHECK.with("status", application.status());
        if (turn(application).isEmpty()) throw CommonProblem.FORBIDDEN.refuse();
        return application;
    }

    private static String checkerOf(CheckStage stage) {
        return stage == CheckStage.TOWNSHIP ? Role.TOWNSHIP_OFFICER : Role.PROGRAMME_OFFICER;
    }

    boolean mayRead(Application application) {
        return isOwn(application) || isHosts(application) || isOfficer(application)
                || viewers.stream().anyMatch(stage -> stage.mayRead(application.id()));
    }

    boolean isOwn(Application application) {
        return caller.reach(APPLICANTS).organisationIds().contains(application.organisationId());
    }

    /** An officer of the region, once it has reached the officers. */
    boolean isOfficer(Application application) {
        return application.status().isVisibleToOfficers() && caller.reach(OFFICERS).coversDivision(application.divisionPath());
    }

    /** Those who sign for the organisation that applies. */
    boolean isOwner(Application application) {
        return caller.reach(Role.APPLICANT_OWNER).organisationIds().contains(application.organisationId());
    }

    /** Those who sign for its host, from the moment it is put up for them. */
    boolean isHosts(Application application) {
        return application.hostId() != null && application.status() != ApplicationStatus.DRAFT
                && caller.reach(HOST_SIDE).organisationIds().contains(application.hostId());
    }

    boolean isOf(Application application, ConfirmingParty party) {
        return party == ConfirmingParty.OWNER ? isOwner(application) : isHosts(application);
    }

    void requireParty(Application application, ConfirmingParty party) {
        if (!isOf(application, party)) throw CommonProblem.FORBIDDEN.refuse();
    }

    /** The village or community where the organisation is at home; not somebody of the organisation itself. */
    boolean isVillage(Application application) {
        return application.hasVillage() && !isOwn(application) && caller.reach(Role.VILLAGE_CONFIRMER).coversDivision(application.divisionPath());
    }

    /** Decides on objections and takes up what was closed: the bureau, never for an own organisation. */
    boolean isHandler(Application application) {
        return !isOwn(application) && !isHosts(application)
                && caller.reach(Role.PROGRAMME_OFFICER, Role.BUREAU_LEAD).coversDivision(application.divisionPath());
    }

    /** The same rule for a list; bind with {@link #bind}. */
    String condition() {
        var officer = new Reach(caller.reach(OFFICERS).divisionPaths(), Set.of());
        var own = caller.reach(APPLICANTS);
        return "(" + own.condition("a.divisionPath", "a.organisationId")
                + " or (" + officer.condition("a.divisionPath", "a.organisationId") + " and a.status in (" + VISIBLE_STATES + "))"
                + (hosts().isEmpty() ? "" : " or a.hostId in :hosts and a.status <> 'DRAFT'") + ")";
    }

    private Set<Long> hosts() {
        return caller.reach(HOST_SIDE).organisationIds();
    }

    <Q extends jakarta.persistence.Query> Q bind(Q query) {
        caller.reach(APPLICANTS).bind(query);
        if (!hosts().isEmpty()) query.setParameter("hosts", hosts());
        return new Reach(caller.reach(OFFICERS).divisionPaths(), Set.of()).bind(query);
    }
}
