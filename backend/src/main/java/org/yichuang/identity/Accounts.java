package org.yichuang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yichuang.identity.domain.Account;
import org.yichuang.identity.domain.AccountGrant;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.time.SystemClock;

/** The door to accounts: what stages above may ask of them and change about their roles. */
@ApplicationScoped
public class Accounts {
    private final EntityManager db;
    private final Actor actor;
    private final SystemClock clock;

    Accounts(EntityManager db, Actor actor, SystemClock clock) {
        this.db = db;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void grant(long accountId, String role, String divisionPath, Long organisationId) {
        db.persist(new AccountGrant(accountId, role, divisionPath, organisationId, clock.now(), actor.accountId()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void endGrant(long accountId, String role, Long organisationId) {
        var now = clock.now();
        db.createQuery("from AccountGrant where accountId = :account and role = :role and organisationId = :organisation and endedAt is null",
                AccountGrant.class).setParameter("account", accountId).setParameter("role", role).setParameter("organisation", organisationId)
                .getResultList().forEach(grant -> grant.end(now));
    }

    /** Who holds which role for an organisation now, the longest first. */
    public List<GrantHolder> holdersOf(long organisationId) {
        return db.createQuery("""
                select new org.yichuang.identity.GrantHolder(g.accountId, a.displayName, g.role, g.grantedAt)
                from AccountGrant g join Account a on a.id = g.accountId
                where g.organisationId = :organisation and g.endedAt is null order by g.id""", GrantHolder.class)
                .setParameter("organisation", organisationId).getResultList();
    }

    public Map<Long, String> namesOf(Collection<Long> accountIds) {
        if (accountIds.isEmpty()) return Map.of();
        return db.createQuery("from Account where id in :ids", Account.class).setParameter("ids", accountIds).getResultStream()
                .collect(Collectors.toMap(Account::id, Account::displayName));
    }
}
