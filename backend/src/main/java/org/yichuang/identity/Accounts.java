package org.yichuang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yichuang.audit.AuditTrail;
import org.yichuang.audit.SubjectRegions;
import org.yichuang.identity.domain.AccountGrant;
import org.yichuang.identity.domain.LoginName;
import org.yichuang.identity.service.AccountService;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.SystemClock;

/** The door: stages above give and take roles for their own organisations, and ask for names. */
@ApplicationScoped
public class Accounts {
    private final EntityManager db;
    private final SystemClock clock;
    private final Caller caller;
    private final AuditTrail audit;
    private final AccountService service;
    private final SubjectRegions regions;

    Accounts(EntityManager db, SystemClock clock, Caller caller, AuditTrail audit, AccountService service, SubjectRegions regions) {
        this.db = db;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
        this.service = service;
        this.regions = regions;
    }

    public long create(String loginName, String name, String password) {
        return service.create(loginName, name, password);
    }

    public Optional<Long> findByLogin(String loginName) {
        if (!LoginName.mayBe(loginName)) return Optional.empty();
        return db.createQuery("select id from Account where loginName = :login", Long.class).setParameter("login", loginName)
                .getResultList().stream().findFirst();
    }

    /** Exactly one of the two scopes is given. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void grant(long accountId, String role, String divisionPath, Long organisationId) {
        var grant = new AccountGrant(accountId, role, divisionPath, organisationId, clock.now(), caller.isSignedIn() ? caller.accountId() : null);
        if (organisationId != null) grant.in(regions.pathOf(new Subject("organisation", organisationId)).orElse(null));
        db.persist(grant);
        var content = new LinkedHashMap<String, Object>();
        content.put("role", role);
        content.put("division", divisionPath);
        content.put("organisation", organisationId);
        audit.record(new Subject("account", accountId), "granted", content);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void endGrant(long accountId, String role, Long organisationId) {
        db.createQuery("from AccountGrant where accountId = :id and role = :role and organisationId = :organisation and endedAt is null", AccountGrant.class)
                .setParameter("id", accountId).setParameter("role", role).setParameter("organisation", organisationId)
                .getResultList().forEach(grant -> grant.end(clock.now()));
        audit.record(new Subject("account", accountId), "grant-ended", Map.of("role", role, "organisation", organisationId));
    }

    /** Who holds which role for an organisation now, the longest first. */
    public List<GrantHolder> holdersOf(long organisationId) {
        return db.createQuery("""
                select new org.yichuang.identity.GrantHolder(g.accountId, a.displayName, g.role, g.grantedAt)
                from AccountGrant g join Account a on a.id = g.accountId
                where g.organisationId = :organisation and g.endedAt is null and (g.validFrom is null or g.validFrom <= :now)
                and (g.validUntil is null or g.validUntil > :now) order by g.id""", GrantHolder.class)
                .setParameter("organisation", organisationId).setParameter("now", clock.now()).getResultList();
    }

    /** Does this person hold the role now, wherever? */
    public boolean holds(long accountId, String role) {
        return !db.createQuery("""
                select 1 from AccountGrant g where g.accountId = :account and g.role = :role and g.endedAt is null
                and (g.validFrom is null or g.validFrom <= :now) and (g.validUntil is null or g.validUntil > :now)""", Integer.class)
                .setParameter("account", accountId).setParameter("role", role).setParameter("now", clock.now()).setMaxResults(1).getResultList().isEmpty();
    }

    /** Who holds a role for this division or one above it now, the longest first. */
    public List<GrantHolder> holdersIn(String role, String divisionPath) {
        return db.createQuery("""
                select new org.yichuang.identity.GrantHolder(g.accountId, a.displayName, g.role, g.grantedAt)
                from AccountGrant g join Account a on a.id = g.accountId
                where g.role = :role and :path like concat(g.divisionPath, '%') and g.endedAt is null and (g.validFrom is null or g.validFrom <= :now)
                and (g.validUntil is null or g.validUntil > :now) order by g.id""", GrantHolder.class)
                .setParameter("role", role).setParameter("path", divisionPath).setParameter("now", clock.now()).getResultList();
    }

    /** Does anybody hold a role for one of these organisations now? */
    public boolean anyHolderOf(Collection<Long> organisationIds) {
        return !db.createQuery("select 1 from AccountGrant where organisationId in :ids and endedAt is null", Integer.class)
                .setParameter("ids", organisationIds).setMaxResults(1).getResultList().isEmpty();
    }

    public Map<Long, String> namesOf(Collection<Long> accountIds) {
        var names = new LinkedHashMap<Long, String>();
        if (accountIds.isEmpty()) return names;
        db.createQuery("select id, displayName from Account where id in :ids", Object[].class).setParameter("ids", accountIds)
                .getResultList().forEach(row -> names.put((Long) row[0], (String) row[1]));
        return names;
    }
}
