package org.yichuang.organisation.service;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.yichuang.audit.AuditTrail;
import org.yichuang.identity.Accounts;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Role;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.organisation.OrganisationChanged;
import org.yichuang.organisation.OrganisationKind;
import org.yichuang.organisation.OrganisationProblem;
import org.yichuang.organisation.OrganisationStatus;
import org.yichuang.organisation.UnifiedCreditCode;
import org.yichuang.organisation.domain.Organisation;
import org.yichuang.organisation.wire.DraftOrganisation;
import org.yichuang.organisation.wire.OrganisationChange;
import org.yichuang.organisation.wire.OrganisationView;

/** Entering registered bodies, confirming them, keeping all of them up to date. */
@UseCase
public class OrganisationService {
    private final EntityManager db;
    private final OrganisationAccess access;
    private final KnownOrganisations known;
    private final Profiles profiles;
    private final OrganisationViews views;
    private final Transitions transitions;
    private final BusinessClock clock;
    private final Caller caller;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Event<OrganisationChanged> changed;

    OrganisationService(EntityManager db, OrganisationAccess access, KnownOrganisations known, Profiles profiles, OrganisationViews views,
                        Transitions transitions, BusinessClock clock, Caller caller, Accounts accounts, AuditTrail audit,
                        Event<OrganisationChanged> changed) {
        this.db = db;
        this.access = access;
        this.known = known;
        this.profiles = profiles;
        this.views = views;
        this.transitions = transitions;
        this.clock = clock;
        this.caller = caller;
        this.accounts = accounts;
        this.audit = audit;
        this.changed = changed;
    }

    /**
     * Somebody who enters an organisation owns it at once and can draft an application: what he sees is only what he
     * typed. Nothing is gained by it before the township has compared it with the certificate. An organisation that the
     * register holds already is never given away like that; its owner gets an invitation from the township.
     */
    public OrganisationView enter(DraftOrganisation draft) {
        var code = UnifiedCreditCode.parse(draft.creditCode());
        var profile = profiles.of(draft);
        known.refuse(code, profile);
        boolean official = caller.reach(Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER).coversDivision(profile.home().divisionPath());
        var entered = Organisation.registered(code, profile, official, clock.now(), caller.accountId());
        db.persist(entered);
        db.flush();
        if (!official) accounts.grant(caller.accountId(), Role.APPLICANT_OWNER, null, entered.id());
        audit.record(entered.subject(), "entered", Map.of("status", entered.status()));
        return views.view(entered);
    }

    public OrganisationView change(Id id, IfMatch expected, OrganisationChange change) {
        var organisation = access.in(id, Role.APPLICANT_OWNER, Role.APPLICANT_EDITOR, Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER);
        IfMatch.check(expected, organisation.version());
        if (organisation.status().isOver()) throw CommonProblem.ILLEGAL_STEP.with("from", organisation.status()).with("to", "changed");
        var old = organisation.profile();
        var changed = profiles.changed(old, change);
        boolean own = !access.may(organisation, Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER);
        boolean looked = organisation.status() != OrganisationStatus.FILING_DRAFT && organisation.status() != OrganisationStatus.AWAITING_CONFIRMATION;
        // What an office has stood up for, only an office may change.
        if (own && looked && !old.sameOfficialFacts(changed)) throw OrganisationProblem.OFFICIAL_FACTS_LOCKED.refuse();
        // An officer may not move a body out of his own reach into another's.
        if (!own && !caller.reach(Role.TOWNSHIP_OFFICER, Role.PROGRAMME_OFFICER).coversDivision(changed.home().divisionPath())) {
            throw CommonProblem.FORBIDDEN.refuse();
        }
        if (!old.key().equals(changed.key())) known.refuse(changed);
        organisation.change(changed);
        db.flush();
        audit.record(organisation.subject(), "changed", Map.of("officialFacts", !old.sameOfficialFacts(changed), "oldName", old.name(),
                "oldDivision", old.home().divisionCode()));
        this.changed.fire(new OrganisationChanged(organisation.id()));
        return views.view(organisation);
    }

    public OrganisationView confirm(Id id, IfMatch expected) {
        return decide(id, expected, OrganisationStatus.NORMAL, null);
    }

    public OrganisationView refuse(Id id, IfMatch expected, String reason) {
        return decide(id, expected, OrganisationStatus.REFUSED, reason);
    }

    private OrganisationView decide(Id id, IfMatch expected, OrganisationStatus to, String reason) {
        var organisation = access.in(id, Role.TOWNSHIP_OFFICER);
        // Filings have their own path with the village's opinion; this one is for registered bodies.
        if (organisation.kind() != OrganisationKind.REGISTERED) throw CommonProblem.ILLEGAL_STEP.with("from", organisation.status()).with("to", to);
        IfMatch.check(expected, organisation.version());
        transitions.move(organisation, to, reason);
        db.flush();
        return views.view(organisation);
    }
}
