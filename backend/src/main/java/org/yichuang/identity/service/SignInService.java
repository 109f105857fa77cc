package org.yichuang.identity.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.yichuang.audit.AuditTrail;
import org.yichuang.identity.AccountStatus;
import org.yichuang.identity.Caller;
import org.yichuang.identity.IdentityProblem;
import org.yichuang.identity.domain.Account;
import org.yichuang.identity.domain.LoginName;
import org.yichuang.identity.domain.PasswordHash;
import org.yichuang.identity.domain.RefreshToken;
import org.yichuang.identity.domain.SignInSession;
import org.yichuang.identity.domain.SignInSession.End;
import org.yichuang.kernel.problem.Refusal;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.kernel.tx.UseCase;

/** Coming in, staying in, going out. A refusal is returned, not thrown, where its traces must be kept. */
@UseCase
public class SignInService {
    private final EntityManager db;
    private final SystemClock clock;
    private final Tokens tokens;
    private final Caller caller;
    private final AuditTrail audit;
    private final LockOut lockOut;
    private final FactorChecks factors;
    private final LiveSessions sessions;
    private final KnownPasswords passwords;
    private final LostRotation lost;

    SignInService(EntityManager db, SystemClock clock, Tokens tokens, Caller caller, AuditTrail audit, LockOut lockOut, FactorChecks factors,
                  LiveSessions sessions, KnownPasswords passwords, LostRotation lost) {
        this.db = db;
        this.clock = clock;
        this.tokens = tokens;
        this.caller = caller;
        this.audit = audit;
        this.lockOut = lockOut;
        this.factors = factors;
        this.sessions = sessions;
        this.passwords = passwords;
        this.lost = lost;
    }

    /**
     * An unknown name, a wrong password and a locked account cost the same time; only the right password learns of a second factor.
     *
     * @param code of the authenticator or from the paper; null until it is asked for
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Outcome signIn(String loginName, String password, String code) {
        // Checking is slow on purpose: no connection and no lock waits for it.
        var known = QuarkusTransaction.requiringNew().call(() -> passwords.of(loginName));
        boolean right = PasswordHash.matches(known, password);
        return QuarkusTransaction.requiringNew().call(() -> admitted(loginName, right ? known : null, code));
    }

    /** @param proved the hash that the password was right for; null if it was wrong */
    private Outcome admitted(String loginName, String proved, String code) {
        var account = find(loginName);
        boolean right = account != null && proved != null && proved.equals(account.passwordHash());
        if (account == null) return Outcome.refused(IdentityProblem.WRONG_CREDENTIALS.refuse());
        var locked = lockOut.lockOf(account);
        if (locked.isPresent()) return Outcome.refused(locked.get());
        if (!right) return Outcome.refused(lockOut.failed(account, IdentityProblem.WRONG_CREDENTIALS));
        if (account.status() == AccountStatus.CLOSED) return Outcome.refused(IdentityProblem.ACCOUNT_CLOSED.refuse());
        if (account.status() == AccountStatus.LOCKED) return Outcome.refused(IdentityProblem.ACCOUNT_BLOCKED.refuse());
        boolean factor = factors.isEnrolled(account.id());
        if (factor && (code == null || code.isBlank())) return Outcome.refused(IdentityProblem.SECOND_FACTOR_NEEDED.refuse());
        if (factor && !factors.takes(account.id(), code)) return Outcome.refused(lockOut.failed(account, IdentityProblem.SECOND_FACTOR_WRONG));
        account.succeeded();
        var session = new SignInSession(account.id(), clock.now());
        if (factor) session.proved(clock.now());
        db.persist(session);
        db.flush();
        audit.record(subject(account.id()), "signed-in", Map.of("session", session.id()));
        return Outcome.issued(tokens.issue(account, session));
    }

    /** Login names are ASCII, and the database does not compare other text with them. */
    private Account find(String loginName) {
        if (!LoginName.mayBe(loginName)) return null;
        return db.createQuery("from Account where loginName = :login", Account.class).setParameter("login", loginName)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream().findFirst().orElse(null);
    }

    /** The old refresh token for a new pair. A used one that comes again ends the whole session: one of the two who hold it is a thief. */
    public Outcome rotate(String refresh) {
        var now = clock.now();
        var token = refresh == null ? null : db.find(RefreshToken.class, Tokens.hash(refresh), LockModeType.PESSIMISTIC_WRITE);
        if (token == null) return Outcome.refused(IdentityProblem.SESSION_ENDED.refuse());
        var session = db.find(SignInSession.class, token.sessionId(), LockModeType.PESSIMISTIC_WRITE);
        if (!session.isAlive(now)) return Outcome.refused(IdentityProblem.SESSION_ENDED.refuse());
        if (!token.use(now) && !lost.wasLost(token, now)) {
            session.end(now, End.REUSED);
            audit.record(subject(session.accountId()), "refresh-token-reused", Map.of("session", session.id()));
            return Outcome.refused(IdentityProblem.SESSION_ENDED.refuse());
        }
        session.used(now);
        return Outcome.issued(tokens.issue(db.find(Account.class, session.accountId()), session));
    }

    public void signOut(String refresh) {
        var token = refresh == null ? null : db.find(RefreshToken.class, Tokens.hash(refresh));
        if (token != null) db.find(SignInSession.class, token.sessionId()).end(clock.now(), End.SIGNED_OUT);
    }

    public void signOutEverywhere() {
        sessions.endAll(caller.accountId(), End.EVERYWHERE);
        audit.record(subject(caller.accountId()), "signed-out-everywhere", Map.of());
    }

    private static Subject subject(long accountId) {
        return new Subject("account", accountId);
    }

    /** Either tokens or a refusal. */
    public record Outcome(IssuedTokens tokens, Refusal refusal) {
        static Outcome issued(IssuedTokens tokens) {
            return new Outcome(tokens, null);
        }

        static Outcome refused(Refusal refusal) {
            return new Outcome(null, refusal);
        }

        public IssuedTokens orThrow() {
            if (refusal != null) throw refusal;
            return tokens;
        }
    }
}
