package org.yichuang.identity.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import org.yichuang.audit.AuditTrail;
import org.yichuang.identity.Caller;
import org.yichuang.identity.IdentityProblem;
import org.yichuang.identity.domain.Account;
import org.yichuang.identity.domain.PasswordHash;
import org.yichuang.identity.domain.PasswordRules;
import org.yichuang.identity.domain.SignInSession.End;
import org.yichuang.kernel.problem.Refusal;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.tx.Retried;

/** Another password in place of the known one. Guessing the old one here counts and locks as it does at sign-in. */
@Retried
@ApplicationScoped
public class PasswordChange {
    private final EntityManager db;
    private final Caller caller;
    private final AuditTrail audit;
    private final LockOut lockOut;
    private final LiveSessions sessions;

    PasswordChange(EntityManager db, Caller caller, AuditTrail audit, LockOut lockOut, LiveSessions sessions) {
        this.db = db;
        this.caller = caller;
        this.audit = audit;
        this.lockOut = lockOut;
        this.sessions = sessions;
    }

    /** Ends every session: whoever knew the old password is out. Hashes are made and checked between the transactions, never inside. */
    public void change(String old, String fresh) {
        long id = caller.accountId();
        var known = QuarkusTransaction.requiringNew().call(() -> {
            var account = db.find(Account.class, id);
            lockOut.lockOf(account).ifPresent(locked -> {
                throw locked;
            });
            return new Known(account.loginName(), account.passwordHash());
        });
        boolean right = PasswordHash.matches(known.hash, old);
        if (right) PasswordRules.check(known.loginName, fresh, "/newPassword");
        var hash = right ? PasswordHash.of(fresh) : null;
        QuarkusTransaction.requiringNew().call(() -> changed(id, known.hash, hash)).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** A refusal is returned, not thrown: the failure it counted must be kept. */
    private Optional<Refusal> changed(long id, String known, String hash) {
        var account = db.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
        var locked = lockOut.lockOf(account);
        if (locked.isPresent()) return locked;
        if (hash == null || !known.equals(account.passwordHash())) {
            var refusal = lockOut.failed(account, IdentityProblem.PASSWORD_WRONG);
            return Optional.of(refusal.code() == IdentityProblem.PASSWORD_WRONG ? refusal.at("/oldPassword", "field.password-wrong") : refusal);
        }
        account.changePassword(hash);
        account.succeeded();
        sessions.endAll(id, End.PASSWORD_CHANGED);
        audit.record(new Subject("account", id), "password-changed", Map.of());
        return Optional.empty();
    }

    private record Known(String loginName, String hash) { }
}
