package org.yichuang.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.yichuang.identity.IdentityProblem;
import org.yichuang.identity.Role;
import org.yichuang.identity.domain.AccountGrant;
import org.yichuang.identity.domain.SignInSession;
import org.yichuang.kernel.time.SystemClock;

/** An access token is worth nothing once its session has ended: one read by primary key a request buys "sign out" that means it. */
@ApplicationScoped
public class LiveSessions {
    private final EntityManager db;
    private final SystemClock clock;
    private final SecondFactorPolicy policy;

    LiveSessions(EntityManager db, SystemClock clock, SecondFactorPolicy policy) {
        this.db = db;
        this.clock = clock;
        this.policy = policy;
    }

    /** Empty once the session has ended. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Live> find(long sessionId) {
        return db.createQuery("""
                select new org.yichuang.identity.service.LiveSessions$Live(s.accountId, a.passwordOneTime, s.provedAt is not null)
                from SignInSession s join Account a on a.id = s.accountId where s.id = :id and s.endedAt is null""", Live.class)
                .setParameter("id", sessionId).getResultList().stream().findFirst();
    }

    /** What must be done before anything else may be done in this session; null if nothing. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public IdentityProblem limitOf(Live session) {
        if (session.passwordOneTime()) return IdentityProblem.PASSWORD_MUST_CHANGE;
        if (session.proved() || !policy.isRequired()) return null;
        long careful = db.createQuery("select count(g) from AccountGrant g where g.accountId = :account and g.role in :roles and " + AccountGrant.HOLDS, Long.class)
                .setParameter("account", session.accountId()).setParameter("roles", Role.WITH_SECOND_FACTOR).setParameter("now", clock.now()).getSingleResult();
        return careful > 0 ? IdentityProblem.SECOND_FACTOR_MISSING : null;
    }

    void endAll(long accountId, SignInSession.End reason) {
        db.createQuery("from SignInSession where accountId = :id and endedAt is null", SignInSession.class).setParameter("id", accountId)
                .getResultList().forEach(session -> session.end(clock.now(), reason));
    }

    /** @param proved a second factor was shown in it */
    public record Live(long accountId, boolean passwordOneTime, boolean proved) { }
}
