package org.yichuang.identity.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Optional;
import java.util.Set;
import org.yichuang.audit.AuditCallers;
import org.yichuang.identity.Caller;
import org.yichuang.identity.Role;
import org.yichuang.identity.domain.AccountGrant;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.time.SystemClock;

/** Tells the record where the caller works and what an auditor may read. */
@RequestScoped
class CallerRegions implements AuditCallers {
    private final EntityManager db;
    private final Actor actor;
    private final Caller caller;
    private final SystemClock clock;
    private Optional<String> home;

    CallerRegions(EntityManager db, Actor actor, Caller caller, SystemClock clock) {
        this.db = db;
        this.actor = actor;
        this.caller = caller;
        this.clock = clock;
    }

    /** The widest region of any role. Asked in the middle of a change, so nothing half done may be written for it. */
    @Override
    public Optional<String> regionOfWriter() {
        if (actor.accountId() == null) return Optional.empty();
        if (home == null) {
            home = db.createQuery("select regionPath from AccountGrant where accountId = :account and regionPath is not null and " + AccountGrant.HOLDS
                    + " order by length(regionPath), id", String.class).setParameter("account", actor.accountId()).setParameter("now", clock.now())
                    .setFlushMode(FlushModeType.COMMIT).setMaxResults(1).getResultList().stream().findFirst();
        }
        return home;
    }

    @Override
    public Set<String> regionsOfReader() {
        return caller.reach(Role.AUDITOR).divisionPaths();
    }
}
