package org.yichuang.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.yichuang.identity.Caller;
import org.yichuang.identity.IdentityProblem;
import org.yichuang.identity.Reach;
import org.yichuang.identity.Role;
import org.yichuang.identity.domain.Account;
import org.yichuang.identity.domain.AccountGrant;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.problem.CommonProblem;

/** Which accounts an administrator sees and may change: the one place that decides it, for one account and for the list. */
@ApplicationScoped
class AccountAccess {
    private final EntityManager db;
    private final Caller caller;

    AccountAccess(EntityManager db, Caller caller) {
        this.db = db;
        this.caller = caller;
    }

    Reach administered() {
        return caller.reach(Role.ADMINISTRATOR);
    }

    /** For JPQL over {@code Account a}: a role in the region, now or once, or none at all yet, as after signing up. */
    String visible() {
        // Counted for each row of the page by its index; "exists" would tempt the database to gather the grants of everybody first.
        return "((select count(n) from AccountGrant n where n.accountId = a.id) = 0 or (select count(g) from AccountGrant g where g.accountId = a.id and "
                + administered().condition("g.regionPath", "g.organisationId") + ") > 0)";
    }

    Account seen(Id id) {
        var query = db.createQuery("from Account a where a.id = :id and " + visible(), Account.class).setParameter("id", id.value());
        return administered().bind(query).getResultList().stream().findFirst().orElseThrow(CommonProblem.NOT_FOUND::refuse);
    }

    /** To change it: seen, another's, in the version the caller saw, and without a role that reaches beyond the caller's region. */
    Account held(Id id, IfMatch expected) {
        seen(id);
        if (id.value() == caller.accountId()) throw IdentityProblem.OWN_ACCOUNT.refuse();
        var account = db.find(Account.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        IfMatch.check(expected, account.version());
        var reach = administered();
        var beyond = db.createQuery("from AccountGrant where accountId = :id and endedAt is null", AccountGrant.class).setParameter("id", account.id())
                .getResultList().stream().anyMatch(grant -> !reach.coversDivision(grant.regionPath()));
        if (beyond) throw IdentityProblem.BEYOND_REGION.refuse();
        return account;
    }
}
