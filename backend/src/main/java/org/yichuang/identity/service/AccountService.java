package org.yichuang.identity.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.yichuang.audit.AuditTrail;
import org.yichuang.identity.Caller;
import org.yichuang.identity.IdentityProblem;
import org.yichuang.identity.domain.Account;
import org.yichuang.identity.domain.AccountGrant;
import org.yichuang.identity.domain.PasswordHash;
import org.yichuang.identity.domain.PasswordRules;
import org.yichuang.kernel.id.Id;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.SystemClock;
import org.yichuang.kernel.tx.UseCase;

/** Accounts: anybody may make one; what it may do is granted by others. */
@UseCase
public class AccountService {
    private final EntityManager db;
    private final SystemClock clock;
    private final Caller caller;
    private final AuditTrail audit;
    private final FactorChecks factors;

    AccountService(EntityManager db, SystemClock clock, Caller caller, AuditTrail audit, FactorChecks factors) {
        this.db = db;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
        this.factors = factors;
    }

    /** The hash is slow on purpose: it is made before the transaction begins, so that no connection waits for it. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public long create(String loginName, String name, String password) {
        PasswordRules.check(loginName, password, "/password");
        var hash = PasswordHash.of(password);
        return QuarkusTransaction.requiringNew().call(() -> created(loginName, name, hash));
    }

    private long created(String loginName, String name, String hash) {
        var taken = db.createQuery("select count(a) from Account a where a.loginName = :login", Long.class).setParameter("login", loginName).getSingleResult();
        if (taken > 0) throw IdentityProblem.LOGIN_NAME_TAKEN.refuse().at("/loginName", "field.login-taken");
        var account = new Account(loginName, name, hash, clock.now());
        db.persist(account);
        audit.record(new Subject("account", account.id()), "created", Map.of());
        return account.id();
    }

    public AccountView me() {
        return view(caller.accountId());
    }

    public AccountView view(long accountId) {
        var account = db.find(Account.class, accountId);
        List<AccountView.RoleView> roles = db.createQuery("from AccountGrant where accountId = :id and " + AccountGrant.HOLDS + " order by id", AccountGrant.class)
                .setParameter("id", account.id()).setParameter("now", clock.now()).getResultList().stream()
                .map(g -> new AccountView.RoleView(g.role(), lastCode(g.divisionPath()), Id.of(g.organisationId()))).toList();
        return new AccountView(Id.of(account.id()), account.loginName(), account.displayName(), roles, account.mustChangePassword(), factors.isEnrolled(accountId));
    }

    /** {@code /330604/330604002/} is about 330604002. */
    static String lastCode(String path) {
        return path == null ? null : path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
    }
}
