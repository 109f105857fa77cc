package org.yichuang.organisation.service;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.yichuang.organisation.OrganisationStatus;
import org.yichuang.organisation.domain.Filing;
import org.yichuang.organisation.domain.FilingSerials;
import org.yichuang.organisation.domain.Organisation;
import org.yichuang.organisation.wire.DraftFiling;
import org.yichuang.organisation.wire.FilingView;
import org.yichuang.organisation.wire.Opinion;
import org.yichuang.place.Divisions;

/** Filing a group: the draft, the village's opinion, the township's decision and, with it, the number. */
@UseCase
public class FilingService {
    private final EntityManager db;
    private final OrganisationAccess access;
    private final KnownOrganisations known;
    private final Profiles profiles;
    private final OrganisationViews views;
    private final FilingSerials serials;
    private final Divisions divisions;
    private final Transitions transitions;
    private final BusinessClock clock;
    private final Caller caller;
    private final Accounts accounts;
    private final AuditTrail audit;

    FilingService(EntityManager db, OrganisationAccess access, KnownOrganisations known, Profiles profiles, OrganisationViews views,
                  FilingSerials serials, Divisions divisions, Transitions transitions, BusinessClock clock, Caller caller, Accounts accounts,
                  AuditTrail audit) {
        this.db = db;
        this.access = access;
        this.known = known;
        this.profiles = profiles;
        this.views = views;
        this.serials = serials;
        this.divisions = divisions;
        this.transitions = transitions;
        this.clock = clock;
        this.caller = caller;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** Whoever files a group owns it; a village or township that files for others does not. */
    public FilingView draft(DraftFiling draft) {
        var profile = profiles.of(draft);
        known.refuse(profile);
        var group = Organisation.filing(profile, clock.now(), caller.accountId());
        var filing = new Filing(group.id(), draft.foundingReason().strip(), draft.memberCount());
        db.persist(group);
        db.persist(filing);
        db.flush();
        boolean official = caller.reach(Role.VILLAGE_CONFIRMER, Role.TOWNSHIP_OFFICER).coversDivision(profile.home().divisionPath());
        if (!official) accounts.grant(caller.accountId(), Role.APPLICANT_OWNER, null, group.id());
        audit.record(group.subject(), "entered", Map.of("status", group.status()));
        return view(group, filing);
    }

    public FilingView get(Id id) {
        var group = access.visible(id);
        return view(group, filing(group));
    }

    public FilingView villageSays(Id id, IfMatch expected, Opinion opinion) {
        var group = access.in(id, Role.VILLAGE_CONFIRMER);
        var filing = filing(group);
        IfMatch.check(expected, group.version());
        if (group.status() != OrganisationStatus.FILING_DRAFT) throw illegal(group, OrganisationStatus.VILLAGE_OK);
        transitions.move(group, opinion.inFavour() ? OrganisationStatus.VILLAGE_OK : OrganisationStatus.REFUSED, opinion.words().strip());
        filing.villageSays(opinion.words().strip(), caller.accountId(), clock.now());
        db.flush();
        return view(group, filing);
    }

    /** The number carries the township's code as it is on this day. */
    public FilingView townshipDecides(Id id, IfMatch expected, Opinion decision) {
        var group = access.in(id, Role.TOWNSHIP_OFFICER);
        var filing = filing(group);
        IfMatch.check(expected, group.version());
        var to = decision.inFavour() ? OrganisationStatus.NORMAL : OrganisationStatus.REFUSED;
        if (group.status() != OrganisationStatus.VILLAGE_OK) throw illegal(group, to);
        if (decision.inFavour()) {
            var today = clock.today();
            var township = divisions.then(group.home().townshipCode(), today).code();
            group.number(serials.next(township, today.getYear()), today);
        }
        transitions.move(group, to, decision.words().strip());
        filing.townshipDecides(decision.words().strip(), caller.accountId(), clock.now());
        db.flush();
        return view(group, filing);
    }

    private Filing filing(Organisation group) {
        var filing = db.find(Filing.class, group.id());
        if (filing == null) throw CommonProblem.NOT_FOUND.refuse();
        return filing;
    }

    private static RuntimeException illegal(Organisation group, OrganisationStatus to) {
        return CommonProblem.ILLEGAL_STEP.with("subject", "filing").with("from", group.status()).with("to", to);
    }

    private FilingView view(Organisation group, Filing filing) {
        var names = accounts.namesOf(Stream.of(filing.villageBy(), filing.decidedBy()).filter(Objects::nonNull).collect(Collectors.toSet()));
        return new FilingView(views.view(group), filing.foundingReason(), filing.memberCount(), filing.villageOpinion(), name(names, filing.villageBy()),
                filing.villageAt(), filing.decisionReason(), name(names, filing.decidedBy()), filing.decidedAt(), group.version());
    }

    private static String name(Map<Long, String> names, Long account) {
        return account == null ? null : names.get(account);
    }
}
