package org.yichuang.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yichuang.identity.domain.AccountGrant;
import org.yichuang.kernel.actor.Actor;
import org.yichuang.kernel.problem.CommonProblem;
import org.yichuang.kernel.time.SystemClock;

/** The person who asks in this request. Grants are read from the database once a request, so one that is taken back ends at once. */
@RequestScoped
public class Caller {
    private final Actor actor;
    private final EntityManager db;
    private final SystemClock clock;
    private List<AccountGrant> grants;

    Caller(Actor actor, EntityManager db, SystemClock clock) {
        this.actor = actor;
        this.db = db;
        this.clock = clock;
    }

    public boolean isSignedIn() {
        return actor.accountId() != null;
    }

    public long accountId() {
        if (!isSignedIn()) throw CommonProblem.NOT_SIGNED_IN.refuse();
        return actor.accountId();
    }

    public boolean has(String... roles) {
        var asked = Arrays.asList(roles);
        return grants().stream().anyMatch(grant -> asked.contains(grant.role()));
    }

    /** What the caller may reach in any of these roles. */
    public Reach reach(String... roles) {
        var asked = Arrays.asList(roles);
        Set<String> paths = new LinkedHashSet<>();
        Set<Long> organisations = new LinkedHashSet<>();
        for (var grant : grants()) {
            if (!asked.contains(grant.role())) continue;
            if (grant.divisionPath() != null) paths.add(grant.divisionPath());
            if (grant.organisationId() != null) organisations.add(grant.organisationId());
        }
        return new Reach(paths, organisations);
    }

    private List<AccountGrant> grants() {
        if (!isSignedIn()) return List.of();
        if (grants == null) {
            grants = db.createQuery("from AccountGrant where accountId = :account and " + AccountGrant.HOLDS, AccountGrant.class)
                    .setParameter("account", actor.accountId()).setParameter("now", clock.now()).getResultList();
        }
        return grants;
    }
}
