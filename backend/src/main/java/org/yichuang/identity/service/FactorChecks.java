package org.yichuang.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Locale;
import org.yichuang.identity.domain.AuthenticatorKey;
import org.yichuang.identity.domain.OneTimeCodes;
import org.yichuang.identity.domain.RecoveryCode;
import org.yichuang.kernel.secret.SecretBox;
import org.yichuang.kernel.time.SystemClock;

/** Whether a code is right, and the note that it was used. Callers hold the account's row, so one code never works twice. */
@ApplicationScoped
class FactorChecks {
    private final EntityManager db;
    private final SystemClock clock;
    private final SecretBox box;

    FactorChecks(EntityManager db, SystemClock clock, SecretBox box) {
        this.db = db;
        this.clock = clock;
        this.box = box;
    }

    boolean isEnrolled(long accountId) {
        var key = db.find(AuthenticatorKey.class, accountId);
        return key != null && key.isConfirmed();
    }

    /** Six digits of the authenticator. */
    boolean takesDigits(long accountId, String code) {
        var key = db.find(AuthenticatorKey.class, accountId, LockModeType.PESSIMISTIC_WRITE);
        if (key == null || code == null) return false;
        var step = OneTimeCodes.stepOf(box.open(key.secret()), code.strip(), clock.now());
        return step.isPresent() && key.take(step.getAsLong());
    }

    /** The digits, or a recovery code from the paper. */
    boolean takes(long accountId, String code) {
        if (code == null) return false;
        if (takesDigits(accountId, code)) return true;
        var paper = db.find(RecoveryCode.class, fingerprint(accountId, code), LockModeType.PESSIMISTIC_WRITE);
        return paper != null && paper.accountId() == accountId && paper.use(clock.now());
    }

    String fingerprint(long accountId, String code) {
        return box.fingerprint("recovery:" + accountId + ":" + code.strip().toUpperCase(Locale.ROOT).replace("-", ""));
    }
}
