package org.yichuang.application.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.yichuang.application.ApplicationStatus;
import org.yichuang.application.RefusalObjectionStatus;
import org.yichuang.application.domain.Application;
import org.yichuang.application.domain.RefusalObjection;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.organisation.OrganisationDirectory;
import org.yichuang.organisation.OrganisationSummary;

/** Puts together who has the ball and what the caller may do. */
@ApplicationScoped
class Process {
    private final ApplicationAccess access;
    private final Confirmations confirmations;
    private final Opinions opinions;
    private final CheckSheet sheet;
    private final RefusalObjections objections;
    private final OrganisationDirectory organisations;
    private final Actor actor;
    private final BusinessClock clock;

    Process(ApplicationAccess access, Confirmations confirmations, Opinions opinions, CheckSheet sheet, RefusalObjections objections,
            OrganisationDirectory organisations, Actor actor, BusinessClock clock) {
        this.access = access;
        this.confirmations = confirmations;
        this.opinions = opinions;
        this.sheet = sheet;
        this.objections = objections;
        this.organisations = organisations;
        this.actor = actor;
        this.clock = clock;
    }

    ProcessView of(Application application) {
        var awaited = confirmations.awaited(application);
        var status = application.status();
        var all = objections.of(application.id());
        var objection = all.isEmpty() ? null : all.get(all.size() - 1);
        boolean open = objection != null && objection.status() == RefusalObjectionStatus.RECEIVED;
        boolean opinionAwaited = opinions.isAwaited(application);
        boolean handler = access.isHandler(application);
        return new ProcessView(Id.of(application.hostId()), hostName(application),
                confirmations.of(application).stream().map(ProcessView.ConfirmationView::of).toList(), awaited.stream().sorted().toList(),
                awaited.stream().filter(party -> access.isOf(application, party)).sorted().toList(),
                status == ApplicationStatus.AWAITING_CONFIRMATION && (access.isOwn(application) || access.isHosts(application)),
                opinions.of(application).map(OpinionView::of).orElse(null), opinionAwaited, opinionAwaited && access.isVillage(application),
                objection == null ? null : RefusalObjectionView.of(objection), mayObjectUntil(application, objection),
                open && handler && objection.refusedBy() != actor.accountId(),
                handler && (status == ApplicationStatus.ELIGIBLE || status == ApplicationStatus.INELIGIBLE && !open));
    }

    private String hostName(Application application) {
        return application.hostId() == null ? null : organisations.summary(application.hostId()).map(OrganisationSummary::name).orElse(null);
    }

    /** Null when there is nothing to object to, or no longer. */
    private Instant mayObjectUntil(Application application, RefusalObjection objection) {
        if (application.status() != ApplicationStatus.INELIGIBLE || !access.isOwner(application)) return null;
        var refusal = sheet.lastRefusal(application.id()).orElse(null);
        if (refusal == null || objection != null && objection.checkId() == refusal.id()) return null;
        var until = objections.until(application.id(), refusal);
        return clock.now().isBefore(until) ? until : null;
    }
}
