package org.yichuang.identity.service;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yichuang.audit.AuditTrail;
import org.yichuang.identity.Caller;
import org.yichuang.identity.IdentityProblem;
import org.yichuang.identity.domain.Account;
import org.yichuang.identity.domain.AuthenticatorKey;
import org.yichuang.identity.domain.OneTimeCodes;
import org.yichuang.identity.domain.RecoveryCode;
import org.yichuang.kernel.secret.SecretBox;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.kernel.tx.UseCase;

/** A person sets up an authenticator, proves it, gets recovery codes, and gives it up again with a code. */
@UseCase
public class SecondFactorService {
    private final EntityManager db;
    private final SystemClock clock;
    private final Caller caller;
    private final AuditTrail audit;
    private final SecretBox box;
    private final FactorChecks checks;
    private final FreshCode fresh;

    SecondFactorService(EntityManager db, SystemClock clock, Caller caller, AuditTrail audit, SecretBox box, FactorChecks checks, FreshCode fresh) {
        this.db = db;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
        this.box = box;
        this.checks = checks;
        this.fresh = fresh;
    }

    /** Until it is confirmed nothing changes, so beginning again is harmless. */
    public Enrolment begin() {
        var account = held();
        var key = db.find(AuthenticatorKey.class, account.id());
        if (key != null && key.isConfirmed()) throw IdentityProblem.SECOND_FACTOR_EXISTS.refuse();
        var secret = OneTimeCodes.newSecret();
        if (key == null) db.persist(new AuthenticatorKey(account.id(), box.seal(secret), clock.now()));
        else key.replace(box.seal(secret), clock.now());
        return new Enrolment(secret, OneTimeCodes.uri(secret, account.loginName()));
    }

    /** This session counts as proved from here on. */
    public RecoveryCodes confirm(String code, Long sessionId) {
        var account = held();
        var key = db.find(AuthenticatorKey.class, account.id());
        if (key == null) throw IdentityProblem.SECOND_FACTOR_NOT_BEGUN.refuse();
        if (key.isConfirmed()) throw IdentityProblem.SECOND_FACTOR_EXISTS.refuse();
        if (!checks.takesDigits(account.id(), code)) throw IdentityProblem.CODE_WRONG.refuse().at("/code", "field.code-wrong");
        key.confirm(clock.now());
        if (sessionId != null) db.find(org.yichuang.identity.domain.SignInSession.class, sessionId).proved(clock.now());
        audit.record(subject(account.id()), "second-factor-confirmed", Map.of());
        return draw(account.id());
    }

    /** Ten new codes; the old paper is worth nothing. */
    public RecoveryCodes renewCodes() {
        fresh.proveAlways();
        var account = held();
        audit.record(subject(account.id()), "recovery-codes-renewed", Map.of());
        return draw(account.id());
    }

    public void remove() {
        fresh.proveAlways();
        remove(held().id());
        audit.record(subject(caller.accountId()), "second-factor-removed", Map.of());
    }

    /** Every session of the account is as if signed in by password alone. */
    void remove(long accountId) {
        forgetCodes(accountId);
        db.createQuery("delete from AuthenticatorKey where accountId = :id").setParameter("id", accountId).executeUpdate();
        db.createQuery("update SignInSession set provedAt = null where accountId = :id").setParameter("id", accountId).executeUpdate();
    }

    private RecoveryCodes draw(long accountId) {
        forgetCodes(accountId);
        List<String> codes = Stream.generate(RecoveryCode::draw).limit(RecoveryCode.HOW_MANY).toList();
        codes.forEach(code -> db.persist(new RecoveryCode(checks.fingerprint(accountId, code), accountId)));
        return new RecoveryCodes(codes);
    }

    private void forgetCodes(long accountId) {
        db.createQuery("delete from RecoveryCode where accountId = :id").setParameter("id", accountId).executeUpdate();
    }

    private Account held() {
        return db.find(Account.class, caller.accountId(), LockModeType.PESSIMISTIC_WRITE);
    }

    private static Subject subject(long accountId) {
        return new Subject("account", accountId);
    }
}
