package org.yichuang.identity.service;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.yichuang.audit.AuditTrail;
import org.yichuang.audit.SubjectRegions;
import org.yichuang.identity.AccountStatus;
import org.yichuang.identity.Caller;
import org.yichuang.identity.IdentityProblem;
import org.yichuang.identity.Role;
import org.yichuang.identity.domain.AccountGrant;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.BusinessClock;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.kernel.tx.UseCase;
import org.yichuang.place.Divisions;

/** Roles are given and taken within the administrator's own region, to others only. Dates are days of the system clock. */
@UseCase
public class GrantAdministration {
    private static final int LAST_YEAR = 2037;
    private final EntityManager db;
    private final SystemClock clock;
    private final Caller caller;
    private final AuditTrail audit;
    private final AccountAccess access;
    private final AccountQueries views;
    private final Divisions divisions;
    private final SubjectRegions regions;

    GrantAdministration(EntityManager db, SystemClock clock, Caller caller, AuditTrail audit, AccountAccess access, AccountQueries views,
                        Divisions divisions, SubjectRegions regions) {
        this.db = db;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
        this.access = access;
        this.views = views;
        this.divisions = divisions;
        this.regions = regions;
    }

    public AccountDetail grant(Id id, IfMatch expected, NewGrant wanted) {
        var account = access.held(id, expected);
        if (account.status() == AccountStatus.CLOSED) throw CommonProblem.ILLEGAL_STEP.with("subject", "account").with("from", account.status()).with("to", wanted.role())
                ;
        boolean ofOrganisation = Role.OF_AN_ORGANISATION.contains(wanted.role());
        if (!ofOrganisation && !Role.OF_A_DIVISION.contains(wanted.role())) throw CommonProblem.INVALID_FIELDS.refuse().at("/role", "field.unknown");
        if (ofOrganisation != (wanted.organisationId() != null) || ofOrganisation == (wanted.divisionCode() != null)) throw IdentityProblem.SCOPE_UNFIT.refuse()
                ;
        var division = ofOrganisation ? null : divisions.require(wanted.divisionCode(), BusinessClock.dayOf(clock.now())).path();
        var region = ofOrganisation ? homeOf(wanted.organisationId()) : division;
        if (!access.administered().coversDivision(region)) throw IdentityProblem.BEYOND_REGION.refuse();
        var grant = new AccountGrant(account.id(), wanted.role(), division, ofOrganisation ? wanted.organisationId().value() : null, clock.now(), caller.accountId()
                )
                .in(region).between(wanted.from() == null ? null : BusinessClock.startOf(wanted.from()), end(wanted));
        refuseTwice(grant);
        db.persist(grant);
        account.administered();
        record(account.subject(), "granted", grant);
        return views.detail(account);
    }

    public AccountDetail end(Id id, Id grantId, IfMatch expected) {
        var account = access.held(id, expected);
        var grant = db.find(AccountGrant.class, grantId.value());
        if (grant == null || grant.accountId() != account.id()) throw CommonProblem.NOT_FOUND.refuse();
        if (grant.endedAt() != null) throw IdentityProblem.GRANT_ENDED.refuse();
        grant.end(clock.now());
        account.administered();
        record(account.subject(), "grant-ended", grant);
        return views.detail(account);
    }

    private String homeOf(Id organisation) {
        return regions.pathOf(new Subject("organisation", organisation.value()))
                .orElseThrow(() -> IdentityProblem.UNKNOWN_ORGANISATION.refuse().at("/organisationId", "field.unknown"));
    }

    /** The last day counts whole. */
    private Instant end(NewGrant wanted) {
        var today = BusinessClock.dayOf(clock.now());
        var first = wanted.from() == null ? today : wanted.from();
        var last = wanted.until() == null ? first : wanted.until();
        if (last.isBefore(first) || last.isBefore(today) && wanted.until() != null || isFar(first) || isFar(last)) {
            throw IdentityProblem.DATES_UNFIT.refuse().at("/until", "field.malformed");
        }
        return wanted.until() == null ? null : BusinessClock.endOf(wanted.until());
    }

    private static boolean isFar(LocalDate day) {
        return day.getYear() > LAST_YEAR || day.getYear() < 2000;
    }

    private void refuseTwice(AccountGrant wanted) {
        boolean held = db.createQuery("from AccountGrant where accountId = :id and role = :role and endedAt is null "
                        + "and (validUntil is null or validUntil > :now)", AccountGrant.class)
                .setParameter("id", wanted.accountId()).setParameter("role", wanted.role()).setParameter("now", clock.now()).getResultList().stream()
                .anyMatch(other -> Objects.equals(other.divisionPath(), wanted.divisionPath()) && Objects.equals(other.organisationId(), wanted.organisationId()))
                ;
        if (held) throw IdentityProblem.ALREADY_GRANTED.refuse();
    }

    private void record(Subject account, String action, AccountGrant grant) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("role", grant.role());
        content.put("division", grant.divisionPath());
        content.put("organisation", grant.organisationId());
        content.put("validFrom", grant.validFrom());
        content.put("validUntil", grant.validUntil());
        audit.record(account, action, content);
    }
}
