package org.yichuang.identity.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.yichuang.identity.Caller;
import org.yichuang.identity.IdentityProblem;
import org.yichuang.identity.domain.Account;
import org.yichuang.kernel.problem.Refusal;

/** Proves the code of this request. In a transaction of its own: a wrong code counts even though the command is undone. */
@ApplicationScoped
public class FreshCode {
    private final EntityManager db;
    private final Caller caller;
    private final RequestProof request;
    private final SecondFactorPolicy policy;
    private final FactorChecks checks;
    private final LockOut lockOut;

    FreshCode(EntityManager db, Caller caller, RequestProof request, SecondFactorPolicy policy, FactorChecks checks, LockOut lockOut) {
        this.db = db;
        this.caller = caller;
        this.request = request;
        this.policy = policy;
        this.checks = checks;
        this.lockOut = lockOut;
    }

    public void proveIfRequired() {
        if (policy.isRequired()) proveAlways();
    }

    void proveAlways() {
        if (request.isProved()) return;
        long accountId = caller.accountId();
        QuarkusTransaction.requiringNew().call(() -> fault(accountId)).ifPresent(refusal -> {
            throw refusal;
        });
        request.proved();
    }

    private Optional<Refusal> fault(long accountId) {
        var account = db.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
        if (!checks.isEnrolled(accountId)) return Optional.of(IdentityProblem.SECOND_FACTOR_MISSING.refuse());
        var locked = lockOut.lockOf(account);
        if (locked.isPresent()) return locked;
        if (request.code() == null) return Optional.of(IdentityProblem.FRESH_CODE_NEEDED.refuse());
        if (checks.takes(accountId, request.code())) return Optional.empty();
        return Optional.of(lockOut.failed(account, IdentityProblem.FRESH_CODE_WRONG));
    }
}
