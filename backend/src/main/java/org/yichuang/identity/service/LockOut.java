package org.yichuang.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yichuang.audit.AuditTrail;
import org.yichuang.identity.IdentityProblem;
import org.yichuang.identity.domain.Account;
import org.yichuang.kernel.problem.Refusal;
import org.yichuang.kernel.step.Subject;
import org.yichuang.kernel.time.SystemClock;

/** Wrong passwords and wrong codes are counted together; too many lock the account for a while. */
@ApplicationScoped
class LockOut {
    private final SystemClock clock;
    private final AuditTrail audit;
    private final int failuresAllowed;
    private final Duration length;

    LockOut(SystemClock clock, AuditTrail audit, @ConfigProperty(name = "yichuang.sign-in.failures-allowed", defaultValue = "5") int failuresAllowed,
            @ConfigProperty(name = "yichuang.sign-in.lock", defaultValue = "PT15M") Duration length) {
        this.clock = clock;
        this.audit = audit;
        this.failuresAllowed = failuresAllowed;
        this.length = length;
    }

    Optional<Refusal> lockOf(Account account) {
        if (!account.isLocked(clock.now())) return Optional.empty();
        return Optional.of(IdentityProblem.ACCOUNT_LOCKED.with("until", account.lockedUntil()));
    }

    /** Counts one more failure and says how to refuse it. */
    Refusal failed(Account account, IdentityProblem problem) {
        account.failed(clock.now(), failuresAllowed, length);
        var locked = lockOf(account);
        if (locked.isPresent()) audit.record(new Subject("account", account.id()), "locked-out", Map.of("failures", failuresAllowed));
        return locked.orElseGet(problem::refuse);
    }
}
