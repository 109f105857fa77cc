package org.yichuang.identity.service;

import jakarta.persistence.EntityManager;
import java.util.Map;
import org.yichuang.audit.AuditTrail;
import org.yichuang.identity.AccountStatus;
import org.yichuang.identity.domain.Account;
import org.yichuang.identity.domain.AccountGrant;
import org.yichuang.identity.domain.PasswordHash;
import org.yichuang.identity.domain.RecoveryCode;
import org.yichuang.identity.domain.SignInSession.End;
import org.yichuang.kernel.http.IfMatch;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.step.Transitions;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.kernel.tx.UseCase;

/** What administrators do with accounts of their region, never with their own. */
@UseCase
public class AccountAdministration {
    private final EntityManager db;
    private final SystemClock clock;
    private final AuditTrail audit;
    private final AccountAccess access;
    private final AccountService accounts;
    private final AccountQueries views;
    private final LiveSessions sessions;
    private final SecondFactorService factors;
    private final Transitions transitions;

    AccountAdministration(EntityManager db, SystemClock clock, AuditTrail audit, AccountAccess access, AccountService accounts, AccountQueries views,
                          LiveSessions sessions, SecondFactorService factors, Transitions transitions) {
        this.db = db;
        this.clock = clock;
        this.audit = audit;
        this.access = access;
        this.accounts = accounts;
        this.views = views;
        this.sessions = sessions;
        this.factors = factors;
        this.transitions = transitions;
    }

    /** No reply is kept for a repeat: it would hold the password. A repeat finds the login name taken and asks for a new start password. */
    public HandedOver handOver(NewAccount request) {
        var password = startPassword();
        var account = db.find(Account.class, accounts.create(request.loginName(), request.name().strip(), password));
        account.passwordIsOneTime();
        return new HandedOver(views.detail(account), password);
    }

    /** For somebody who forgot the password; every session ends. */
    public HandedOver newStartPassword(Id id, IfMatch expected) {
        var account = access.held(id, expected);
        var password = startPassword();
        account.changePassword(PasswordHash.of(password));
        account.passwordIsOneTime();
        account.succeeded();
        sessions.endAll(account.id(), End.ADMINISTRATOR);
        return new HandedOver(done(account, "start-password-drawn"), password);
    }

    public AccountDetail lock(Id id, IfMatch expected, String reason) {
        return move(id, expected, AccountStatus.LOCKED, reason);
    }

    /** Opens a blocked account, and one that too many wrong passwords locked. */
    public AccountDetail unlock(Id id, IfMatch expected) {
        var account = access.held(id, expected);
        account.succeeded();
        if (account.status() == AccountStatus.ACTIVE) return done(account, "unlocked");
        transitions.move(account, AccountStatus.ACTIVE);
        return views.detail(account);
    }

    /** For good: every role ends with it. */
    public AccountDetail close(Id id, IfMatch expected, String reason) {
        move(id, expected, AccountStatus.CLOSED, reason);
        db.createQuery("from AccountGrant where accountId = :id and endedAt is null", AccountGrant.class).setParameter("id", id.value())
                .getResultList().forEach(grant -> grant.end(clock.now()));
        return views.detail(db.find(Account.class, id.value()));
    }

    /** For somebody who lost the phone and the paper; every session ends. */
    public AccountDetail resetSecondFactor(Id id, IfMatch expected) {
        var account = access.held(id, expected);
        factors.remove(account.id());
        sessions.endAll(account.id(), End.ADMINISTRATOR);
        return done(account, "second-factor-reset");
    }

    public AccountDetail signOut(Id id, IfMatch expected) {
        var account = access.held(id, expected);
        sessions.endAll(account.id(), End.ADMINISTRATOR);
        return done(account, "signed-out-by-administrator");
    }

    private AccountDetail move(Id id, IfMatch expected, AccountStatus to, String reason) {
        var account = access.held(id, expected);
        transitions.move(account, to, reason);
        sessions.endAll(account.id(), End.ADMINISTRATOR);
        return views.detail(account);
    }

    private AccountDetail done(Account account, String action) {
        account.administered();
        audit.record(account.subject(), action, Map.of());
        return views.detail(account);
    }

    /** Fifteen letters and digits that do not read alike. */
    private static String startPassword() {
        return RecoveryCode.draw() + "-" + RecoveryCode.draw().substring(0, 5);
    }
}
